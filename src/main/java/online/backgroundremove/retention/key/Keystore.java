package online.backgroundremove.retention.key;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * A master key in a PKCS#12 file. Its password is no secret: as for the embedded database, the file system protects it, or the
 * key is given by configuration instead.
 */
record Keystore(Path file) {

    private static final char[] PASSWORD = "backgroundremove".toCharArray();
    private static final String ALIAS = "master";

    Optional<MasterKey> read() throws IOException {
        Optional<byte[]> content = WholeFiles.read(file);
        return content.isEmpty() ? Optional.empty() : Optional.of(parse(content.get()));
    }

    /** Reads the key, or makes one; when two make one at once, both get the same. */
    MasterKey readOrCreate() throws IOException {
        Optional<MasterKey> there = read();
        if (there.isPresent()) {
            return there.get();
        }
        WholeFiles.create(file, content(Sealing.freshKey()));
        return read().orElseThrow(() -> new KeyTrouble(file + " has just been made, and is not there."));
    }

    private MasterKey parse(byte[] content) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(content), PASSWORD);
            if (store.getKey(ALIAS, PASSWORD) instanceof SecretKey key
                    && key.getEncoded().length == Sealing.KEY_BYTES) {
                return new MasterKey(key);
            }
            throw new KeyTrouble(file + " holds no master key.");
        } catch (IOException | GeneralSecurityException damaged) {
            throw new KeyTrouble(file + " is damaged: take it from a backup.", damaged);
        }
    }

    private static byte[] content(SecretKey key) throws IOException {
        try (ByteArrayOutputStream content = new ByteArrayOutputStream()) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, PASSWORD);
            store.setEntry(ALIAS, new KeyStore.SecretKeyEntry(key), new KeyStore.PasswordProtection(PASSWORD));
            store.store(content, PASSWORD);
            return content.toByteArray();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no PKCS#12 keystores.", missing);
        }
    }
}
