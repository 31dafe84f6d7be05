package online.backgroundremove.privacy;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import online.backgroundremove.retention.AfterErasure;
import online.backgroundremove.retention.Basis;
import online.backgroundremove.retention.From;

/**
 * How much of a person is in one store, and what an erasure would make of it.
 *
 * @param store the table
 * @param afterErasure what is left of it when the person is erased; of a person under a legal hold, all of it
 * @param partly whether some of its fields go though its rows stay
 * @param stays why and how long it stays, should it stay
 */
public record HeldRows(String store, long rows, AfterErasure afterErasure, boolean partly, Staying stays) {

    /**
     * Why something stays.
     *
     * @param onHold whether a legal hold wants it, whatever else does
     * @param basis which legal ground wants it otherwise
     * @param period for how long, as ISO 8601; empty where it goes with the account
     * @param from since when that counts
     * @param until when the last of it goes, where that is known already
     */
    public record Staying(boolean onHold, Basis basis, Optional<String> period, From from, Optional<Instant> until) {

        /** Such as {@code legal-obligation}, or {@code legal-hold}. */
        public String ground() {
            return onHold ? "legal-hold" : word(basis);
        }

        /** For how long, and from when, such as {@code P3Y from ended}. */
        public String kept() {
            return period.map(length -> length + " from ").orElse("") + word(from);
        }

        private static String word(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether any of it does. */
    public boolean isStaying() {
        return afterErasure != AfterErasure.GONE;
    }
}
