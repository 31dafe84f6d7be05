package online.backgroundremove.retention.key;

import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKey;

/** The key that wraps all others. It never leaves this package. */
public final class MasterKey {

    static final int ID_BYTES = 8;

    private final SecretKey key;
    private final byte[] id;

    MasterKey(SecretKey key) {
        this.key = key;
        byte[] hash = Sealing.hash(key, new byte[] {'i', 'd'});
        this.id = Arrays.copyOf(hash, ID_BYTES);
    }

    /**
     * Reads a key from a setting.
     *
     * @param base64 32 bytes
     */
    public static MasterKey of(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            throw new KeyTrouble("keys.master is not in base64.");
        }
        if (bytes.length != Sealing.KEY_BYTES) {
            throw new KeyTrouble("keys.master must be " + Sealing.KEY_BYTES + " bytes in base64, not " + bytes.length
                    + ": openssl rand -base64 32 makes one.");
        }
        return new MasterKey(Sealing.key(bytes));
    }

    SecretKey key() {
        return key;
    }

    /** Tells master keys apart, and nothing about them. */
    byte[] id() {
        return id.clone();
    }

    boolean is(byte[] other) {
        return Arrays.equals(id, other);
    }
}
