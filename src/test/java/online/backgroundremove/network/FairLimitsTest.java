package online.backgroundremove.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;

@Proves("NET-2")
class FairLimitsTest {

    private final SlowClock clock = new SlowClock();
    private final FairLimits limits = new FairLimits(new NetworkSettings(Optional.empty(), 6, 2, 3, 3), clock);

    @Test
    void refusesWhatIsAboveTheShareAndSaysWhenToTryAgain() {
        for (int i = 0; i < 6; i++) {
            limits.visitor("203.0.113.0/24");
        }

        TooManyRequests refusal = catchThrowableOfType(TooManyRequests.class, () -> limits.visitor("203.0.113.0/24"));
        assertThat(refusal.retryAfter()).isEqualTo(Duration.ofMinutes(10));

        clock.pass(refusal.retryAfter());
        assertThatCode(() -> limits.visitor("203.0.113.0/24")).doesNotThrowAnyException();
        assertThatThrownBy(() -> limits.visitor("203.0.113.0/24")).isInstanceOf(TooManyRequests.class);
    }

    @Test
    void leavesOtherNetworksTheirs() {
        for (int i = 0; i < 6; i++) {
            limits.visitor("203.0.113.0/24");
        }

        assertThatCode(() -> limits.visitor("198.51.100.0/24")).doesNotThrowAnyException();
    }

    @Test
    void limitsEachKey() {
        UUID key = UUID.randomUUID();
        limits.key(key);
        limits.key(key);

        assertThatThrownBy(() -> limits.key(key)).isInstanceOf(TooManyRequests.class);
        assertThatCode(() -> limits.key(UUID.randomUUID())).doesNotThrowAnyException();
    }

    @Test
    void saysWhatIsLeftAndTakesNothingByThat() {
        UUID key = UUID.randomUUID();
        assertThat(limits.ofKey(key)).isEqualTo(new Allowance(2, Duration.ofMinutes(1), 2, Duration.ZERO));
        limits.key(key);
        assertThat(limits.ofKey(key)).isEqualTo(new Allowance(2, Duration.ofMinutes(1), 1, Duration.ofSeconds(30)));
        limits.key(key);
        assertThatThrownBy(() -> limits.key(key)).isInstanceOf(TooManyRequests.class);
        assertThat(limits.ofKey(key)).isEqualTo(new Allowance(2, Duration.ofMinutes(1), 0, Duration.ofMinutes(1)));

        clock.pass(Duration.ofSeconds(45));
        assertThat(limits.ofKey(key).left()).isEqualTo(1);
        assertThat(limits.ofKey(key).whole()).isEqualTo(Duration.ofSeconds(15));
        assertThat(limits.ofVisitor("203.0.113.0/24").left()).isEqualTo(6);
    }

    private static final class SlowClock extends Clock {

        private Instant now = Instant.parse("2030-01-01T00:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
