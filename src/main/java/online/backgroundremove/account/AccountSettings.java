package online.backgroundremove.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long what we send is good for, and how often somebody may try.
 *
 * @param unconfirmed an account whose address nobody has confirmed ends then
 * @param linkLasts a link in a mail works for so long
 * @param resetLasts one for a new password works for so long
 * @param tries wrong passwords or codes for one address from one network, before each further one takes a minute
 * @param triesPerNetwork tries from one network in ten minutes, whoever they are for
 */
@Dependent
public record AccountSettings(
        Duration unconfirmed, Duration linkLasts, Duration resetLasts, int tries, int triesPerNetwork) {

    @Inject
    public AccountSettings(
            @ConfigProperty(name = "account.unconfirmed") Duration unconfirmed,
            @ConfigProperty(name = "account.link-lasts") Duration linkLasts,
            @ConfigProperty(name = "account.reset-lasts") Duration resetLasts,
            @ConfigProperty(name = "account.tries") int tries,
            @ConfigProperty(name = "account.tries-per-network") int triesPerNetwork) {
        if (tries < 1 || triesPerNetwork < 1) {
            throw new IllegalArgumentException("account.tries and account.tries-per-network must be positive");
        }
        this.unconfirmed = unconfirmed;
        this.linkLasts = linkLasts;
        this.resetLasts = resetLasts;
        this.tries = tries;
        this.triesPerNetwork = triesPerNetwork;
    }
}
