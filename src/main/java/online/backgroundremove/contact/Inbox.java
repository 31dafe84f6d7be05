package online.backgroundremove.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.retention.SubjectKeys;

/** What people wrote to us, for whoever answers; who that may be is not decided here. */
@ApplicationScoped
public class Inbox {

    static final String NAME = "name";
    static final String TEXT = "text";

    private static final int AT_MOST = 200;

    @Inject
    private Messages messages;

    @Inject
    private SubjectKeys keys;

    @Inject
    private Clock clock;

    /** The newest first. */
    @Transactional
    public List<MessageLine> list() {
        return messages.newest(AT_MOST).stream().map(Inbox::line).toList();
    }

    /** Empty when there is no such message, or it may not be shown. */
    @Transactional
    public Optional<OpenedMessage> open(UUID id) {
        return messages.find(id).map(this::opened);
    }

    /** Marks a message as answered today, UTC. */
    @Transactional
    public void answered(UUID id) {
        messages.find(id).ifPresent(message -> message.answer(day(clock.instant())));
    }

    /**
     * For good, with its key.
     *
     * @return whether it is gone; one that is held stays
     */
    @Transactional
    public boolean delete(UUID id) {
        Optional<Message> free = messages.find(id).filter(message -> !message.isHeld(clock.instant()));
        free.ifPresent(messages::delete);
        return free.isPresent();
    }

    private OpenedMessage opened(Message message) {
        Map<String, String> written = LetterValues.split(keys.open(message.subject(), message.contents()));
        return new OpenedMessage(
                line(message),
                written.getOrDefault(NAME, ""),
                keys.open(message.subject(), message.address()),
                written.getOrDefault(TEXT, ""));
    }

    private static MessageLine line(Message message) {
        return new MessageLine(message.id(), message.topic(), day(message.received()), message.answered());
    }

    private static LocalDate day(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
