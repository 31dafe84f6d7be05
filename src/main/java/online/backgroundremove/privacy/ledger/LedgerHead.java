package online.backgroundremove.privacy.ledger;

/**
 * Where a ledger ends.
 *
 * @param number of the last entry; 0 before the first
 * @param hash of the last entry, 64 hexadecimal digits
 */
public record LedgerHead(long number, String hash) {

    public static final LedgerHead NONE = new LedgerHead(0, "0".repeat(64));
}
