package online.backgroundremove.privacy;

import java.util.Optional;
import online.backgroundremove.policy.StoredWords;
import online.backgroundremove.retention.PersonalData;

/**
 * One kind of thing that is held about a person, and why.
 *
 * @param data category, purpose, legal ground, and what becomes of it
 * @param period how long it is kept; empty where it is as long as the account
 * @param rows how many there are
 */
public record HeldLine(String store, PersonalData data, Optional<String> period, int rows) {

    /** As the privacy policy calls store and period. */
    HeldLine inWords() {
        return new HeldLine(StoredWords.of(store), data, period.map(StoredWords::period), rows);
    }
}
