package online.backgroundremove.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("ACC-1")
class PasswordsTest {

    private static final EmailAddress OWNER = new EmailAddress("ada.lovelace@analytical-engine.example");

    private final PasswordRules rules = new PasswordRules();
    private final PasswordHashing hashing = new PasswordHashing();

    @ParameterizedTest
    @ValueSource(
            strings = {"correct horse battery", "Yx9#kQ2v!tR", "грузовик лампа ёж 7", "pass phrase of many small words"
            })
    void takesWhatIsHardToGuessWhateverItIsMadeOf(String password) {
        assertThatCode(() -> rules.check(new Password(password), OWNER, Locale.ENGLISH))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yx9#kQ2", "password1", "qwertyuiop", "lovelace1815", "analytical-engine", "ada.lovelace"})
    void refusesWhatIsShortCommonOrTheOwnersAddress(String password) {
        assertThatThrownBy(() -> rules.check(new Password(password), OWNER, Locale.ENGLISH))
                .isInstanceOf(WeakPassword.class)
                .message()
                .doesNotContain(password);
    }

    @Test
    void takesLongOnesWhole() {
        Password whole = new Password("seven oaks near the river ".repeat(7));
        rules.check(whole, OWNER, Locale.ENGLISH);
        String hash = hashing.hash(whole);

        assertThat(hashing.matches(whole, hash)).isTrue();
        assertThat(hashing.matches(new Password(whole.text().stripTrailing()), hash))
                .isFalse();
        assertThat(hashing.matches(new Password(whole.text().replace("seven", "Seven")), hash))
                .isFalse();
        assertThatThrownBy(() -> rules.check(new Password("x".repeat(201)), OWNER, Locale.ENGLISH))
                .isInstanceOf(WeakPassword.class);
    }

    @Test
    void hashesWithArgon2idAsAsked() {
        String hash = hashing.hash(new Password("one"));

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(hashing.hash(new Password("one")));
        assertThat(hashing.matches(new Password("two"), hash)).isFalse();
        assertThat(hashing.matches(new Password(""), hash)).isFalse();
    }
}
