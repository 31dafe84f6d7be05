package online.backgroundremove.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import online.backgroundremove.Proves;
import online.backgroundremove.account.SignInSession.Fit;
import online.backgroundremove.retention.Lifetime;
import org.junit.jupiter.api.Test;

@Proves("ACC-3")
class SignInSessionTest {

    private static final Instant START = Instant.parse("2026-11-24T08:00:00Z");
    private static final SessionSettings SETTINGS = new SessionSettings(
            Duration.ofHours(4), Duration.ofHours(24), Duration.ofDays(30), Duration.ofHours(1), Duration.ofMinutes(1));

    private final SessionToken first = SessionToken.fresh();
    private final SessionToken second = first.renewed();
    private final SignInSession session = session(false);

    private SignInSession session(boolean remembered) {
        Lifetime lifetime = Lifetime.until(START, START.plus(SETTINGS.idle()));
        return new SignInSession(UUID.randomUUID(), first, new SignInProof(false, remembered), "Firefox", lifetime);
    }

    @Test
    void keepsTheOldSecretUntilTheBrowserComesWithTheNewOne() {
        Instant later = START.plus(Duration.ofHours(2));
        session.offer(second, later);
        assertThat(session.fit(first, later.plusSeconds(600), SETTINGS)).isEqualTo(Fit.CURRENT);
        assertThat(session.fit(second, later, SETTINGS)).isEqualTo(Fit.OFFERED);

        session.acceptOffer(later);
        assertThat(session.fit(second, later, SETTINGS)).isEqualTo(Fit.CURRENT);
        assertThat(session.fit(first, later.plusSeconds(59), SETTINGS)).isEqualTo(Fit.JUST_RETIRED);
        assertThat(session.fit(first, later.plusSeconds(60), SETTINGS)).isEqualTo(Fit.STOLEN);
        assertThat(session.fit(first.renewed(), later, SETTINGS)).isEqualTo(Fit.STOLEN);
    }

    @Test
    void offersOneSecretAtATime() {
        assertThat(session.wantsOffer(START.plus(Duration.ofMinutes(59)), SETTINGS))
                .isFalse();
        Instant due = START.plus(Duration.ofHours(1));
        assertThat(session.wantsOffer(due, SETTINGS)).isTrue();
        session.offer(second, due);
        assertThat(session.wantsOffer(due.plusSeconds(59), SETTINGS))
                .as("under way")
                .isFalse();
        assertThat(session.wantsOffer(due.plusSeconds(60), SETTINGS)).as("lost").isTrue();
    }

    @Test
    void movesItsEndWithUseButNotForEver() {
        for (int hour = 1; hour <= 23; hour++) {
            session.note(START.plus(Duration.ofHours(hour)), SETTINGS);
        }
        assertThat(session.isOver(START.plus(Duration.ofHours(24)).minusSeconds(1)))
                .isFalse();
        assertThat(session.isOver(START.plus(Duration.ofHours(24)))).isTrue();
    }

    @Test
    void doesNotMoveTheEndOfARememberedOne() {
        SignInSession remembered = session(true);
        for (int hour = 1; hour <= 3; hour++) {
            remembered.note(START.plus(Duration.ofHours(hour)), SETTINGS);
        }
        assertThat(remembered.isOver(START.plus(SETTINGS.idle()))).isTrue();
    }

    @Test
    void endsWhenItIsNotUsed() {
        assertThat(session.isOver(START.plus(Duration.ofHours(4)).minusSeconds(1)))
                .isFalse();
        assertThat(session.isOver(START.plus(Duration.ofHours(4)))).isTrue();
        session.lifetime().holdUntil(START.plus(Duration.ofDays(9)));
        assertThat(session.isOver(START.plus(Duration.ofHours(4)))).as("held").isTrue();
    }
}
