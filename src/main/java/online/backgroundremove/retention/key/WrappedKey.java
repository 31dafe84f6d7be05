package online.backgroundremove.retention.key;

import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.crypto.SecretKey;

/** What a key file holds: the id of the master key, and the key sealed with it for this file's purpose. */
final class WrappedKey {

    private final byte[] master;
    private final byte[] sealed;

    private WrappedKey(byte[] master, byte[] sealed) {
        this.master = master;
        this.sealed = sealed;
    }

    byte[] master() {
        return master;
    }

    static WrappedKey wrap(SecretKey key, byte[] purpose, MasterKey master) {
        return new WrappedKey(master.id(), Sealing.seal(master.key(), purpose, key.getEncoded()));
    }

    static WrappedKey parse(byte[] content) {
        if (content.length <= MasterKey.ID_BYTES) {
            throw new KeyTrouble("The file is cut short.");
        }
        return new WrappedKey(
                Arrays.copyOf(content, MasterKey.ID_BYTES),
                Arrays.copyOfRange(content, MasterKey.ID_BYTES, content.length));
    }

    byte[] content() {
        return ByteBuffer.allocate(master.length + sealed.length)
                .put(master)
                .put(sealed)
                .array();
    }

    SecretKey unwrap(byte[] purpose, MasterKey with) {
        if (!with.is(master)) {
            throw new KeyTrouble("It was wrapped by another master key.");
        }
        return Sealing.key(Sealing.open(with.key(), purpose, sealed));
    }
}
