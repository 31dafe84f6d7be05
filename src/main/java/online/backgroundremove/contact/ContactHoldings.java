package online.backgroundremove.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.backgroundremove.retention.Due;
import online.backgroundremove.retention.ExpiringRows;
import online.backgroundremove.retention.PersonalDataHolder;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;
import org.jspecify.annotations.Nullable;

/** The letters to a person, and what a person wrote to us. */
@ApplicationScoped
public class ContactHoldings implements PersonalDataHolder {

    private static final Class<OutgoingLetter> LETTERS = OutgoingLetter.class;
    private static final Class<Message> MESSAGES = Message.class;

    @Inject
    private ExpiringRows rows;

    @Inject
    private Letters letters;

    @Inject
    private Messages messages;

    @Inject
    private SubjectKeys keys;

    @Inject
    private Templates templates;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(LETTERS, MESSAGES);
    }

    /** The links in letters are secrets; what else a letter says is opened. */
    @Override
    public Map<Class<?>, List<Map<String, Object>>> export(Subject subject) {
        return Map.of(
                LETTERS, letters.to(subject.id()).stream().map(this::opened).toList(),
                MESSAGES, messages.of(subject.id()).stream().map(this::opened).toList());
    }

    @Override
    @Transactional
    public Map<Class<?>, Integer> erase(Subject subject) {
        return Map.of(LETTERS, letters.erase(subject.id()), MESSAGES, messages.erase(subject.id()));
    }

    @Override
    @Transactional
    public void restrict(Subject subject, boolean restricted) {
        entities().forEach(entity -> rows.restrict(entity, "subject", subject, restricted));
    }

    @Override
    @Transactional
    public void hold(Subject subject, @Nullable Instant until) {
        entities().forEach(entity -> rows.hold(entity, "subject", subject, until));
    }

    @Override
    public int expire(Instant now, int atMost) {
        int ended = rows.end(LETTERS, now, atMost);
        return ended < atMost ? ended + messages.end(now, atMost - ended) : ended;
    }

    @Override
    public List<Due> due(Instant now) {
        return List.of(rows.due(LETTERS, now), rows.due(MESSAGES, now));
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
        String written =
                templates.write(letter.template(), values, letter.locale()).text();
        String link = values.getOrDefault("link", "");
        return Map.of(
                "subject", subject.id(),
                "address", keys.open(subject, letter.address()),
                "contents", link.isEmpty() ? written : written.replace(link, "…"),
                "template", letter.template(),
                "locale", letter.locale().toLanguageTag());
    }
}
