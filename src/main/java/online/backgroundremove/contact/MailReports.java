package online.backgroundremove.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.contact.MailReport.FailedLetter;

/** Looks at how letters get on, and sends failed ones on their way again. */
@ApplicationScoped
public class MailReports {

    private static final int AT_MOST = 20;

    @Inject
    private Letters letters;

    @Inject
    private MailRelay relay;

    @Inject
    private Clock clock;

    @Transactional
    public MailReport now() {
        return new MailReport(
                relay.isConfigured(),
                letters.count(LetterState.WAITING),
                letters.count(LetterState.FAILED),
                letters.oldestWaiting(),
                letters.newest(LetterState.FAILED, AT_MOST).stream()
                        .map(MailReports::failed)
                        .toList());
    }

    @Transactional
    public void tryAgain(UUID id) {
        letters.find(id).ifPresent(letter -> letter.tryAgain(clock.instant()));
    }

    private static FailedLetter failed(OutgoingLetter letter) {
        return new FailedLetter(
                letter.id(),
                letter.template(),
                Objects.requireNonNull(letter.failure()),
                letter.attempts(),
                Optional.ofNullable(letter.lifetime().expiresAt()));
    }
}
