package online.backgroundremove.policy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who answers for the service, and whom to write to about privacy.
 *
 * @param address an e-mail address
 * @param controller name and postal address in one line
 */
@Dependent
public record PolicyContact(String address, String controller) {

    @Inject
    public PolicyContact(
            @ConfigProperty(name = "policy.contact") String address,
            @ConfigProperty(name = "policy.controller") String controller) {
        this.address = address;
        this.controller = controller;
    }
}
