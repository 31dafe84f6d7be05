package online.backgroundremove.retention.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

    private static final byte[] TEXT = "three rows".getBytes(UTF_8);

    @TempDir
    private Path directory;

    @Test
    @Proves("KEY-6")
    void whatItSignsVerifiesWithItsPublicKeyAlsoAfterARotation() throws Exception {
        SigningKey key = open().signing();
        byte[] signature = key.sign(TEXT);
        assertThat(isSigned(key.publicKey(), TEXT, signature)).isTrue();

        new KeyRotation(directory).rotate();

        assertThat(open().signing().publicKey()).isEqualTo(key.publicKey());
        assertThat(open().signing().sign(TEXT)).isEqualTo(signature);
    }

    @Test
    @Proves("KEY-6")
    void nothingElseVerifies() throws Exception {
        SigningKey key = open().signing();
        byte[] signature = key.sign(TEXT);

        assertThat(isSigned(key.publicKey(), "four rows".getBytes(UTF_8), signature))
                .isFalse();
        SigningKey other =
                PersonKeys.open(directory.resolve("other"), Optional.empty()).signing();
        assertThat(isSigned(other.publicKey(), TEXT, signature)).isFalse();
    }

    @Test
    @Proves("KEY-7")
    void theFirstSearchIsKeptUntilItIsDestroyed() {
        UUID request = UUID.randomUUID();
        assertThat(open().search(request)).isEmpty();

        open().keepSearch(request, TEXT);
        open().keepSearch(request, new byte[0]);
        assertThat(open().search(request)).contains(TEXT);

        open().destroySearch(request);
        open().destroySearch(request);
        assertThat(open().search(request)).isEmpty();
        assertThat(directory.resolve("searches")).isEmptyDirectory();
        assertThat(Files.exists(directory.resolve("master.p12"))).isTrue();
    }

    private PersonKeys open() {
        return PersonKeys.open(directory, Optional.empty());
    }

    private static boolean isSigned(String publicKey, byte[] text, byte[] signature) throws Exception {
        PublicKey key = KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey)));
        Signature verification = Signature.getInstance("Ed25519");
        verification.initVerify(key);
        verification.update(text);
        return verification.verify(signature);
    }
}
