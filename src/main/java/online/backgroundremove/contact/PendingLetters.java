package online.backgroundremove.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import online.backgroundremove.retention.KeyDestroyed;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;

/** Where there is no mail server, what would be sent. */
@ApplicationScoped
public class PendingLetters {

    private static final int AT_MOST = 50;

    @Inject
    private Letters letters;

    @Inject
    private MailRelay relay;

    @Inject
    private Templates templates;

    @Inject
    private SubjectKeys keys;

    @Inject
    private ContactSettings settings;

    @Inject
    private Clock clock;

    /** The newest first; nothing when there is a mail server, which gets them instead. */
    public Optional<List<PendingLetter>> shown() {
        if (relay.isConfigured()) {
            return Optional.empty();
        }
        return Optional.of(letters.newest(LetterState.WAITING, AT_MOST).stream()
                .flatMap(this::opened)
                .toList());
    }

    /** Those that have been shown count as sent. */
    @Transactional
    public void read() {
        if (!relay.isConfigured()) {
            letters.newest(LetterState.WAITING, AT_MOST).forEach(this::read);
        }
    }

    private void read(OutgoingLetter letter) {
        try {
            open(letter);
            letter.sent(clock.instant(), settings.keepSent());
        } catch (KeyDestroyed erased) {
            letter.fail(Failure.UNREADABLE, clock.instant(), settings.keepSent());
        } catch (UnsafeLetter | IllegalArgumentException otherTemplate) {
            letter.fail(Failure.UNWRITABLE, clock.instant(), settings.keepSent());
        }
    }

    private Stream<PendingLetter> opened(OutgoingLetter letter) {
        try {
            return Stream.of(open(letter));
        } catch (KeyDestroyed | UnsafeLetter | IllegalArgumentException notToBeWritten) {
            return Stream.empty();
        }
    }

    private PendingLetter open(OutgoingLetter letter) {
        Subject subject = letter.subject();
        Map<String, String> values = LetterValues.split(keys.open(subject, letter.contents()));
        return new PendingLetter(
                letter.id(),
                letter.lifetime().createdAt(),
                keys.open(subject, letter.address()),
                templates.write(letter.template(), values, letter.locale()),
                templates.link(values));
    }
}
