package online.backgroundremove.privacy;

import static online.backgroundremove.privacy.RequestState.COMPLETED;
import static online.backgroundremove.privacy.RequestState.COMPLETED_WITH_RETENTION;
import static online.backgroundremove.privacy.RequestState.VERIFYING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import online.backgroundremove.Proves;
import online.backgroundremove.privacy.clock.Law;
import online.backgroundremove.retention.Subject;
import org.junit.jupiter.api.Test;

/** A request takes its course, and no other. */
@Proves("PRIV-1")
class RequestStateTest {

    private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");
    private static final PrivacySettings SETTINGS =
            new PrivacySettings(Period.ofYears(3), Period.ofDays(30), Period.ofDays(7), 7, 14);

    @Test
    void completionComesOnlyAfterVerification() {
        for (RequestState end : List.of(COMPLETED, COMPLETED_WITH_RETENTION)) {
            assertThat(Arrays.stream(RequestState.values())
                            .filter(state -> state.next().contains(end)))
                    .containsExactly(VERIFYING);
        }
    }

    @Test
    void everyStateCanBeReachedAndEnds() {
        assertThat(Arrays.stream(RequestState.values()).filter(state -> state != RequestState.DRAFT))
                .allMatch(state -> Arrays.stream(RequestState.values())
                        .anyMatch(from -> from.next().contains(state)));
        assertThat(Arrays.stream(RequestState.values()).filter(RequestState::isOver))
                .containsExactlyInAnyOrder(
                        RequestState.DENIED, COMPLETED, COMPLETED_WITH_RETENTION, RequestState.WITHDRAWN);
    }

    @Test
    void takesItsCourse() {
        PrivacyRequest request = reviewed();

        request.approve(Optional.empty(), Optional.empty());
        request.beginExecution();
        request.fail();
        request.beginExecution();
        request.beginVerification();
        request.complete(true, SETTINGS.ending(NOW));

        assertThat(request.state()).isEqualTo(COMPLETED_WITH_RETENTION);
        assertThat(request.endedAt()).contains(NOW);
        assertThat(request.lifetime().expiresAt()).isEqualTo(Instant.parse("2029-01-31T12:00:00Z"));
    }

    @Test
    void refusesWhatDoesNotFollow() {
        PrivacyRequest request = reviewed();

        refuses(request::beginExecution);
        refuses(request::beginVerification);
        refuses(() -> request.complete(false, SETTINGS.ending(NOW)));
        refuses(request::fail);
        request.deny(DenialReason.EXCESSIVE, Optional.empty(), SETTINGS.ending(NOW));
        refuses(() -> request.approve(Optional.empty(), Optional.empty()));
        refuses(() -> request.withdraw(SETTINGS.ending(NOW)));
        assertThat(request.denialReason()).contains(DenialReason.EXCESSIVE);
    }

    @Test
    void isAboutNobodyAndEndsByItselfUntilItIsShownWhoAsks() {
        PrivacyRequest request = draft();
        assertThat(request.subject()).isEqualTo(request.ownKey());
        assertThat(request.lifetime().expiresAt()).isEqualTo(NOW.plusSeconds(7 * 86_400));

        Subject somebody = Subject.fresh();
        request.awaitIdentity();
        request.receive(somebody, NOW);

        assertThat(request.subject()).isEqualTo(somebody);
        assertThat(request.lifetime().expiresAt()).isNull();
    }

    @Test
    void standsStillForWholeDays() {
        PrivacyRequest request = reviewed();

        request.hold(Instant.parse("2026-02-01T23:59:00Z"));
        refuses(() -> request.approve(Optional.empty(), Optional.empty()));
        request.resume(Instant.parse("2026-02-04T00:01:00Z"), ZoneOffset.UTC);

        assertThat(request.clock().course(ZoneOffset.UTC).clarifying()).isEqualTo(3);
    }

    private static void refuses(Runnable act) {
        assertThatExceptionOfType(IllegalTransition.class).isThrownBy(act::run);
    }

    private static PrivacyRequest reviewed() {
        PrivacyRequest request = draft();
        request.awaitIdentity();
        request.receive(Subject.fresh(), NOW);
        request.review();
        return request;
    }

    private static PrivacyRequest draft() {
        return new PrivacyRequest(
                RequestKind.ERASURE,
                Origin.FORM,
                new RequestClock(Law.GDPR, NOW),
                Locale.ENGLISH,
                SETTINGS.unconfirmedUntil(NOW));
    }
}
