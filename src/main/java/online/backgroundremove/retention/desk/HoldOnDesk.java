package online.backgroundremove.retention.desk;

import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.retention.LegalHold;

/**
 * A hold as one of the staff sees it.
 *
 * @param words the reason in words; empty once the person's key is destroyed
 * @param viewer who sees it
 */
public record HoldOnDesk(LegalHold hold, LegalHold.State state, Optional<String> words, UUID viewer) {

    /** Not by who asked for it. */
    public boolean canBeApproved() {
        return state == LegalHold.State.ASKED && !hold.askedBy().equals(viewer);
    }

    public boolean canBeEnded() {
        return state != LegalHold.State.OVER;
    }
}
