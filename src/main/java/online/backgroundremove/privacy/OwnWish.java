package online.backgroundremove.privacy;

import java.util.Set;
import online.backgroundremove.privacy.InvalidWish.Field;
import online.backgroundremove.privacy.clock.Law;

/**
 * A right that the owner of an account wants to have.
 *
 * @param place where they live
 * @param coolOff whether a deletion waits, so that they can change their mind
 */
public record OwnWish(RequestKind kind, Law place, Words words, boolean coolOff) {

    /** @throws InvalidWish when something is not as it must be */
    public OwnWish {
        Set<Field> wrong = Wish.wrong(kind, words);
        if (!wrong.isEmpty()) {
            throw new InvalidWish(wrong);
        }
    }

    boolean waits() {
        return kind == RequestKind.ERASURE && coolOff;
    }
}
