package online.backgroundremove.account.key;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import online.backgroundremove.account.Secret;

/**
 * What a program sends to be known: {@code brk_}, a number of 256 bits in base 36, and a checksum, so that typing errors are
 * told without asking the database, and leaks are found by whoever searches for the form. Only its hash is stored: it cannot
 * be guessed, so a plain one will do.
 */
public record KeySecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String MARK = "brk_";
    private static final int BITS = 256;
    private static final int DIGITS = 50;
    private static final int CHECKSUM = 7;
    private static final int BASE = 36;
    private static final int SHOWN = 10;

    private static final Pattern OURS = Pattern.compile(MARK + "[0-9a-z]{" + (DIGITS + CHECKSUM) + "}");

    /** Given by the operator; long enough that nobody guesses it. */
    private static final Pattern GIVEN = Pattern.compile("[\\w.~+/=-]{32,200}");

    static KeySecret fresh() {
        String digits = padded(new BigInteger(BITS, RANDOM).toString(BASE), DIGITS);
        return new KeySecret(MARK + digits + checksum(digits));
    }

    /** Empty for what cannot be one, for example because a character is wrong. */
    public static Optional<KeySecret> parse(String text) {
        boolean possible =
                text.startsWith(MARK) ? isOurs(text) : GIVEN.matcher(text).matches();
        return possible ? Optional.of(new KeySecret(text)) : Optional.empty();
    }

    private static boolean isOurs(String text) {
        return OURS.matcher(text).matches()
                && text.endsWith(checksum(text.substring(MARK.length(), MARK.length() + DIGITS)));
    }

    private static String checksum(String digits) {
        CRC32 checksum = new CRC32();
        checksum.update(digits.getBytes(StandardCharsets.US_ASCII));
        return padded(Long.toString(checksum.getValue(), BASE), CHECKSUM);
    }

    private static String padded(String digits, int length) {
        return "0".repeat(length - digits.length()) + digits;
    }

    /** What is shown of it later, by which its owner tells it from others. */
    String prefix() {
        return text.startsWith(MARK) ? text.substring(0, SHOWN) : "given";
    }

    byte[] hash() {
        return new Secret(text).hash();
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "KeySecret";
    }
}
