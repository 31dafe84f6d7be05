package online.backgroundremove.account.key;

import java.util.Locale;

/** What a key is good for. */
public enum KeyScope {
    /** Cut-outs. */
    REMOVALS,
    /** The account's own usage and limits. */
    USAGE,
    /** Privacy requests of the account. */
    PRIVACY;

    /** As the API writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
