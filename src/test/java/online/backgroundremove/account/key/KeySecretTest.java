package online.backgroundremove.account.key;

import static org.assertj.core.api.Assertions.assertThat;

import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;

class KeySecretTest {

    private final KeySecret secret = KeySecret.fresh();

    @Proves("APIKEY-1")
    @Test
    void isRecognisedByItsFormAndShowsLittle() {
        assertThat(secret.text()).matches("brk_[0-9a-z]{57}");
        assertThat(KeySecret.parse(secret.text())).hasValue(secret);
        assertThat(secret.prefix()).hasSize(10);
        assertThat(secret).hasToString("KeySecret");
        assertThat(secret.hash()).hasSize(32).isNotEqualTo(KeySecret.fresh().hash());
    }

    @Test
    void noticesEveryWrongCharacter() {
        for (int i = 4; i < secret.text().length(); i++) {
            char other = secret.text().charAt(i) == 'q' ? 'r' : 'q';
            String typo = secret.text().substring(0, i) + other + secret.text().substring(i + 1);
            assertThat(KeySecret.parse(typo)).as(typo).isEmpty();
        }
        assertThat(KeySecret.parse(secret.text().substring(1))).isPresent();
    }

    @Test
    void takesWhatAnOperatorGivesIfItIsLongEnough() {
        assertThat(KeySecret.parse("x".repeat(32))).isPresent();
        assertThat(KeySecret.parse("x".repeat(31))).isEmpty();
        assertThat(KeySecret.parse("x".repeat(201))).isEmpty();
        assertThat(KeySecret.parse("with spaces in between, and commas too")).isEmpty();
    }
}
