package online.backgroundremove.policy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whom to write to about privacy.
 *
 * @param address an e-mail address
 */
@Dependent
public record PolicyContact(String address) {

    @Inject
    public PolicyContact(@ConfigProperty(name = "policy.contact") String address) {
        this.address = address;
    }
}
