package online.backgroundremove.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;

/** Takes letters, and sees that each is delivered once. */
@ApplicationScoped
public class Outbox {

    @Inject
    private Letters letters;

    @Inject
    private Templates templates;

    @Inject
    private SubjectKeys keys;

    @Inject
    private Clock clock;

    @Inject
    private Event<LetterTaken> taken;

    /**
     * Takes a letter in the caller's transaction: it goes out if, and only if, that succeeds, a moment later.
     *
     * @throws UnsafeLetter when it would lead to another site, or add lines to its head
     * @throws IllegalArgumentException when there is no such template, or it needs a value that is not given
     */
    @Transactional
    public void send(Letter letter) {
        templates.write(letter.template(), letter.values(), letter.locale());
        byte[] address = keys.seal(letter.to(), letter.address());
        byte[] contents = keys.seal(letter.to(), LetterValues.join(letter.values()));
        letters.add(new OutgoingLetter(letter, address, contents, clock.instant()));
        taken.fire(new LetterTaken());
    }

    /** Drops all letters to somebody, sent or not, in the caller's transaction. */
    @Transactional
    public void forget(Subject to) {
        letters.erase(to.id());
    }
}
