package online.backgroundremove.policy;

import java.time.Duration;
import java.util.Optional;

/**
 * A cookie that we may set, and all that the public is told of it.
 *
 * @param name as browsers see it
 * @param purpose what for, a sentence without its full stop
 * @param lifetime how long browsers keep it at most; empty when only until they are closed
 * @param setBy who sets it, and when
 */
public record RegisteredCookie(String name, Kind kind, String purpose, Optional<Duration> lifetime, String setBy) {

    /** Whether it may be set without asking. */
    public enum Kind {
        /** What the visitor asks for cannot be had without it. */
        STRICTLY_NECESSARY
    }
}
