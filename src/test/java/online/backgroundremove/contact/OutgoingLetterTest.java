package online.backgroundremove.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import online.backgroundremove.Proves;
import online.backgroundremove.retention.Subject;
import org.junit.jupiter.api.Test;

class OutgoingLetterTest {

    private static final Instant NOON = Instant.parse("2031-01-01T12:00:00Z");

    private final OutgoingLetter letter = new OutgoingLetter(
            new Letter(Subject.fresh(), "a@example.org", "confirm-address", Map.of(), Locale.ENGLISH),
            new byte[] {1},
            new byte[] {2},
            NOON);

    @Test
    void waitsWithoutAnEndOfItsOwn() {
        assertThat(letter.state()).isEqualTo(LetterState.WAITING);
        assertThat(letter.lifetime().isOver(NOON.plus(Duration.ofDays(1000)))).isFalse();
    }

    @Test
    @Proves("CON-7")
    void isKeptForAWhileOnceSent() {
        letter.sent(NOON, Duration.ofDays(30));

        assertThat(letter.lifetime().expiresAt()).isEqualTo("2031-01-31T12:00:00Z");
    }

    @Test
    void canBeTriedAgainWhenRefusedButNotWhenUnreadable() {
        letter.fail(Failure.REFUSED, NOON, Duration.ofDays(30));
        letter.tryAgain(NOON);
        assertThat(letter.state()).isEqualTo(LetterState.WAITING);
        assertThat(letter.lifetime().expiresAt()).isNull();

        letter.fail(Failure.UNREADABLE, NOON, Duration.ofDays(30));
        letter.tryAgain(NOON);
        assertThat(letter.state()).isEqualTo(LetterState.FAILED);
    }
}
