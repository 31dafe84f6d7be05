package online.backgroundremove.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import online.backgroundremove.retention.AfterErasure;

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
     * @param ground which legal ground wants it, such as {@code legal-obligation}, or {@code legal-hold}
     * @param kept for how long, and from when, as ISO 8601 and a word
     * @param until when the last of it goes, where that is known already
     */
    public record Staying(String ground, String kept, Optional<Instant> until) {

        /** The day on which it goes; where that is not known yet, for how long it is kept. */
        public String end() {
            return until.map(end -> LocalDate.ofInstant(end, ZoneOffset.UTC).toString())
                    .orElse(kept);
        }
    }

    /** Whether any of it does. */
    public boolean isStaying() {
        return afterErasure != AfterErasure.GONE;
    }
}
