package online.backgroundremove.account.data;

import java.util.List;
import java.util.UUID;

/**
 * What an account's owner is known by.
 *
 * @param email as it was typed
 * @param lookup the keyed hash that the account is found by, in hexadecimal digits
 * @param keys ids of their API keys
 */
public record AccountTraces(String email, String lookup, List<UUID> keys) {

    /** Nothing of it. */
    @Override
    public String toString() {
        return "AccountTraces";
    }
}
