package online.backgroundremove.account.staff;

import java.util.List;
import online.backgroundremove.account.Account;
import online.backgroundremove.account.key.ApiKey;

/**
 * What support sees of one account.
 *
 * @param sessions in how many browsers the owner is signed in
 * @param keys those that have ended among them
 * @param told why it is suspended, as the owner is told; empty when it is not
 */
public record AccountFile(Account account, int sessions, boolean secondFactor, List<ApiKey> keys, String told) {

    /** Nothing of the person. */
    @Override
    public String toString() {
        return "AccountFile";
    }
}
