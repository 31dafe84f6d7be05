package online.backgroundremove.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** A random text of 256 bits that opens something. Only its hash is stored: it cannot be guessed, so a plain one will do. */
public record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static Secret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256. */
    public byte[] hash() {
        return DigestUtils.sha256(text);
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "Secret";
    }
}
