package online.backgroundremove.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import online.backgroundremove.Proves;
import online.backgroundremove.retention.key.KeyTrouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubjectKeysTest {

    private static final String TEXT = "anna@example.org – größer";

    private final Subject anna = Subject.fresh();
    private final Subject bert = Subject.fresh();

    @TempDir
    private Path directory;

    private SubjectKeys keys;

    @BeforeEach
    void start() {
        keys = new SubjectKeys(new KeySettings(directory, Optional.empty()));
    }

    @Test
    @Proves("RET-1")
    void opensWhatItHasSealedAlsoAfterARestart() {
        byte[] sealed = keys.seal(anna, TEXT);

        assertThat(keys.open(anna, sealed)).isEqualTo(TEXT);
        start();
        assertThat(keys.open(anna, sealed)).isEqualTo(TEXT);
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("anna", "example");
        assertThat(keys.seal(anna, TEXT)).as("the same text").isNotEqualTo(sealed);
    }

    @Test
    @Proves("RET-1")
    void opensForNobodyElse() {
        byte[] sealed = keys.seal(anna, TEXT);
        keys.seal(bert, "has a key too");

        assertThatThrownBy(() -> keys.open(bert, sealed)).isInstanceOf(KeyTrouble.class);
    }

    @Test
    @Proves("RET-1")
    void noticesEveryChange() {
        byte[] sealed = keys.seal(anna, TEXT);

        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= 4;
            assertThatThrownBy(() -> keys.open(anna, changed)).as("byte " + at).isInstanceOf(KeyTrouble.class);
        }
        assertThatThrownBy(() -> keys.open(anna, new byte[0])).isInstanceOf(KeyTrouble.class);
    }

    @Test
    @Proves("RET-2")
    void aDestroyedKeyOpensNothingAtOnceAndOnEveryNode() {
        SubjectKeys otherNode = new SubjectKeys(new KeySettings(directory, Optional.empty()));
        byte[] sealed = keys.seal(anna, TEXT);
        assertThat(otherNode.open(anna, sealed)).isEqualTo(TEXT);

        keys.destroy(anna);

        for (SubjectKeys node : new SubjectKeys[] {keys, otherNode}) {
            assertThatThrownBy(() -> node.open(anna, sealed)).isInstanceOf(KeyDestroyed.class);
            assertThatThrownBy(() -> node.seal(anna, TEXT)).isInstanceOf(KeyDestroyed.class);
        }
        keys.destroy(anna);
    }

    @Test
    @Proves("RET-1")
    void findsByAHashThatNobodyElseCanMake(@TempDir Path elsewhere) {
        SubjectKeys others = new SubjectKeys(new KeySettings(elsewhere, Optional.empty()));

        assertThat(keys.lookup(TEXT)).hasSize(32).isEqualTo(keys.lookup(TEXT)).isNotEqualTo(keys.lookup(TEXT + " "));
        assertThat(others.lookup(TEXT)).isNotEqualTo(keys.lookup(TEXT));
        assertThat(others.fingerprint()).hasSize(32).isNotEqualTo(keys.fingerprint());
    }
}
