package online.backgroundremove.retention.key;

import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import javax.crypto.SecretKey;

/** Signs what anybody can verify with the public key (Ed25519, RFC 8032). */
public final class SigningKey {

    private final KeyPair pair;

    /** @param seed 32 bytes, which an Ed25519 private key is made of */
    SigningKey(SecretKey seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Seed(seed.getEncoded()));
            this.pair = generator.generateKeyPair();
        } catch (NoSuchAlgorithmException | InvalidAlgorithmParameterException missing) {
            throw new IllegalStateException("This Java has no Ed25519.", missing);
        }
    }

    /** X.509 in base64, as {@link java.security.spec.X509EncodedKeySpec} reads it. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    public byte[] sign(byte[] text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java cannot sign.", missing);
        }
    }

    /** Gives out what it was given, once: the platform makes key pairs from chance only. */
    private static final class Seed extends SecureRandom {

        private static final long serialVersionUID = 1;

        private final transient byte[] seed;

        private Seed(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != seed.length) {
                throw new IllegalStateException("This Java makes Ed25519 keys from " + bytes.length + " bytes.");
            }
            System.arraycopy(seed, 0, bytes, 0, seed.length);
        }
    }
}
