package online.backgroundremove.audit;

import java.util.Arrays;
import java.util.List;

/** Goes along the trail for as long as each entry follows the one before. */
final class Reading {

    private long number;
    private byte[] hash;

    Reading(long number, byte[] hash) {
        this.number = number;
        this.hash = hash.clone();
    }

    /** Whether there were entries, and all of them followed. */
    boolean takes(List<AuditEntry> entries) {
        for (AuditEntry entry : entries) {
            if (!entry.follows(number, hash)) {
                return false;
            }
            number = entry.number();
            hash = entry.hash();
        }
        return !entries.isEmpty();
    }

    /** Of the last entry that followed. */
    long number() {
        return number;
    }

    boolean endsAt(AuditHead head) {
        return number == head.number() && Arrays.equals(hash, head.hash());
    }
}
