package online.backgroundremove.contact;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter as the person at the machine sees it.
 *
 * @param link where it leads to; empty for nowhere
 */
public record PendingLetter(UUID id, Instant created, String to, WrittenLetter written, String link) {

    /** Nothing of it. */
    @Override
    public String toString() {
        return "PendingLetter";
    }
}
