package online.backgroundremove.audit;

import java.util.OptionalLong;

/**
 * What reading the whole trail found.
 *
 * @param sound how many entries are as they were written, from its beginning
 * @param firstBroken the number of the first entry that was changed, is missing or was put in; empty when there is none
 */
public record Verification(long sound, OptionalLong firstBroken) {

    /** The number of the first broken entry, for a page that has checked that there is one. */
    public long getBroken() {
        return firstBroken.orElseThrow();
    }

    public boolean isWhole() {
        return firstBroken.isEmpty();
    }
}
