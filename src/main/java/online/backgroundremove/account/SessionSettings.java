package online.backgroundremove.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long somebody stays signed in.
 *
 * @param idle ends a session that was not used for so long
 * @param longest ends any session that nobody asked to keep
 * @param remembered ends a session that was to be kept
 * @param rotateAfter the age at which the token of a session is replaced
 * @param grace how long requests with the token before may be under way
 */
@Dependent
public record SessionSettings(
        Duration idle, Duration longest, Duration remembered, Duration rotateAfter, Duration grace) {

    @Inject
    public SessionSettings(
            @ConfigProperty(name = "account.session-idle") Duration idle,
            @ConfigProperty(name = "account.session-longest") Duration longest,
            @ConfigProperty(name = "account.session-remembered") Duration remembered,
            @ConfigProperty(name = "account.session-rotate-after") Duration rotateAfter,
            @ConfigProperty(name = "account.session-grace") Duration grace) {
        if (idle.compareTo(longest) > 0 || rotateAfter.isNegative() || idle.isNegative() || idle.isZero()) {
            throw new IllegalArgumentException("account.session-* settings must be positive, idle not above longest");
        }
        this.idle = idle;
        this.longest = longest;
        this.remembered = remembered;
        this.rotateAfter = rotateAfter;
        this.grace = grace;
    }
}
