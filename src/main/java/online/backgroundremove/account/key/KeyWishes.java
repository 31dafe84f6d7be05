package online.backgroundremove.account.key;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody wants of a new key.
 *
 * @param name what its owner calls it, 1 to 60 characters
 * @param scopes what it is good for, at least one
 * @param lastDay the last day, in UTC, on which it is valid; empty for no end
 * @param monthlyMegapixels how many megapixels of photos it may have cut in a calendar month, at least 1
 */
public record KeyWishes(String name, Set<KeyScope> scopes, Optional<LocalDate> lastDay, int monthlyMegapixels) {

    public static final int LONGEST_NAME = 60;

    public KeyWishes {
        name = name.strip();
        scopes = Set.copyOf(scopes);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new InvalidKeyWish(InvalidKeyWish.What.NAME);
        }
        if (scopes.isEmpty()) {
            throw new InvalidKeyWish(InvalidKeyWish.What.SCOPES);
        }
        if (monthlyMegapixels < 1) {
            throw new InvalidKeyWish(InvalidKeyWish.What.LIMIT);
        }
    }
}
