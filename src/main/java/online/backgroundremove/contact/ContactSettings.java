package online.backgroundremove.contact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How letters live.
 *
 * @param site the absolute address of the site, without a slash at its end
 * @param keepSent how long a letter is kept when it has been sent, or has failed
 * @param giveUpAfter how long it is tried again
 */
@Dependent
public record ContactSettings(String site, Duration keepSent, Duration giveUpAfter) {

    @Inject
    public ContactSettings(
            @ConfigProperty(name = "site.url") String site,
            @ConfigProperty(name = "contact.keep-sent") Duration keepSent,
            @ConfigProperty(name = "contact.give-up-after") Duration giveUpAfter) {
        if (keepSent.isNegative() || giveUpAfter.isNegative()) {
            throw new IllegalArgumentException("contact.* settings must not be negative");
        }
        this.site = site.replaceAll("/+$", "");
        this.keepSent = keepSent;
        this.giveUpAfter = giveUpAfter;
    }
}
