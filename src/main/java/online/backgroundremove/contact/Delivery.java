package online.backgroundremove.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import online.backgroundremove.policy.ProcessorRole;
import online.backgroundremove.policy.Processors;
import online.backgroundremove.retention.KeyDestroyed;
import online.backgroundremove.retention.SubjectKeys;

/**
 * Brings letters to the mail server: claims one, hands it in, marks it, with no transaction open in between. Whoever wrote a
 * letter does not wait for that: its commit leaves word, and the timer comes a second later. The database is asked on its own
 * only now and then, for what other nodes have left behind.
 */
@ApplicationScoped
public class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class.getName());
    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final int BATCH = 20;

    @Inject
    private Letters letters;

    @Inject
    private MailRelay relay;

    @Inject
    private Processors processors;

    @Inject
    private Templates templates;

    @Inject
    private SubjectKeys keys;

    @Inject
    private ContactSettings settings;

    @Inject
    private Clock clock;

    private final AtomicReference<Instant> nextRound = new AtomicReference<>(Instant.MIN);

    void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) LetterTaken taken) {
        nextRound.set(Instant.MIN);
    }

    /** Delivers what is due, if there may be something. */
    void deliver() {
        if (!relay.isConfigured() || clock.instant().isBefore(nextRound.get())) {
            return;
        }
        nextRound.set(clock.instant().plus(ROUND));
        try {
            if (processors.isActive(ProcessorRole.MAIL_RELAY)) {
                round();
            }
        } catch (RuntimeException databaseDown) {
            LOG.log(
                    Level.WARNING,
                    "Letters wait for the database: {0}",
                    databaseDown.getClass().getName());
        }
    }

    private void round() {
        List<OutgoingLetter> due;
        boolean reachable = true;
        do {
            due = letters.due(BATCH);
            for (OutgoingLetter letter : due) {
                reachable = reachable && (!letters.claim(letter, relay.longest()) || attempt(letter));
            }
        } while (reachable && due.size() == BATCH);
    }

    /** Whether the mail server can be had; when not, the others wait for the next round, unclaimed. */
    private boolean attempt(OutgoingLetter letter) {
        UUID id = letter.id();
        try {
            WrittenLetter written = write(letter);
            relay.handIn(id, keys.open(letter.subject(), letter.address()), written);
            letters.change(id, sent -> sent.sent(clock.instant(), settings.keepSent()));
            return true;
        } catch (MailServerDown down) {
            LOG.log(Level.WARNING, "Letter {0} waits for the mail server: {1}", new Object[] {id, down.getMessage()});
            letters.change(id, this::postpone);
            return false;
        } catch (LetterRefused refused) {
            LOG.log(Level.WARNING, "Letter {0} is refused by the mail server for good.", id);
            fail(id, Failure.REFUSED);
        } catch (KeyDestroyed erased) {
            fail(id, Failure.UNREADABLE);
        } catch (UnsafeLetter | IllegalArgumentException otherTemplate) {
            LOG.log(Level.SEVERE, "Letter {0} cannot be written as {1}.", new Object[] {id, letter.template()});
            fail(id, Failure.UNWRITABLE);
        }
        return true;
    }

    private WrittenLetter write(OutgoingLetter letter) {
        String values = keys.open(letter.subject(), letter.contents());
        return templates.write(letter.template(), LetterValues.split(values), letter.locale());
    }

    private void postpone(OutgoingLetter letter) {
        Instant now = clock.instant();
        if (letter.lifetime().createdAt().plus(settings.giveUpAfter()).isAfter(now)) {
            letter.postpone(now);
        } else {
            letter.fail(Failure.GIVEN_UP, now, settings.keepSent());
        }
    }

    private void fail(UUID id, Failure why) {
        letters.change(id, letter -> letter.fail(why, clock.instant(), settings.keepSent()));
    }
}
