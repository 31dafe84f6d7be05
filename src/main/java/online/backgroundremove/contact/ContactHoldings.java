package online.backgroundremove.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import online.backgroundremove.retention.CopiedRows;
import online.backgroundremove.retention.ExpiringHoldings;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;
import online.backgroundremove.retention.TakenOver;

/** The letters to a person, and what a person wrote to us. */
@ApplicationScoped
public class ContactHoldings extends ExpiringHoldings {

    private static final Class<OutgoingLetter> LETTERS = OutgoingLetter.class;
    private static final Class<Message> MESSAGES = Message.class;

    @Inject
    private Letters letters;

    @Inject
    private Messages messages;

    @Inject
    private SubjectKeys keys;

    @Inject
    private Templates templates;

    @Override
    protected List<Class<?>> expiring() {
        return List.of(LETTERS, MESSAGES);
    }

    /** The links in letters are secrets; what else a letter says is opened. */
    @Override
    public Map<Class<?>, List<Map<String, Object>>> export(Subject subject) {
        return Map.of(
                LETTERS, letters.to(subject.id()).stream().map(this::opened).toList(),
                MESSAGES, messages.of(subject.id()).stream().map(this::opened).toList());
    }

    @Override
    public Map<Class<?>, TakenOver> takeOver(Subject subject, CopiedRows copy) {
        return takesNothing("it was written to or by the other service, which has answered it or will");
    }

    @Override
    @Transactional
    public Map<Class<?>, Integer> erase(Subject subject) {
        return Map.of(LETTERS, letters.erase(subject.id()), MESSAGES, messages.erase(subject.id()));
    }

    /** A message goes with its key. */
    @Override
    protected int end(Class<?> entity, Instant now, int atMost) {
        return entity.equals(MESSAGES) ? messages.end(now, atMost) : super.end(entity, now, atMost);
    }

    private Map<String, Object> opened(Message message) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("subject", message.subject().id());
        row.put("topic", message.topic());
        row.put("address", keys.open(message.subject(), message.address()));
        row.put("contents", LetterValues.split(keys.open(message.subject(), message.contents())));
        message.answered().ifPresent(day -> row.put("answeredDay", day));
        return row;
    }

    private Map<String, Object> opened(OutgoingLetter letter) {
        Subject subject = letter.subject();
        Map<String, String> values = LetterValues.split(keys.open(subject, letter.contents()));
        return Map.of(
                "subject", subject.id(),
                "address", keys.open(subject, letter.address()),
                "contents", withoutLink(letter, values),
                "template", letter.template(),
                "locale", letter.locale().toLanguageTag());
    }

    /** As the person reads it; when its template has gone, what would be filled in. */
    private String withoutLink(OutgoingLetter letter, Map<String, String> values) {
        Map<String, String> harmless = new HashMap<>(values);
        harmless.replace(Letter.LINK, "/...");
        try {
            return templates.write(letter.template(), harmless, letter.locale()).text();
        } catch (UnsafeLetter | IllegalArgumentException otherTemplate) {
            return LetterValues.join(harmless);
        }
    }
}
