package online.backgroundremove.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import online.backgroundremove.retention.Due;
import online.backgroundremove.retention.ExpiringRows;
import online.backgroundremove.retention.PersonalDataHolder;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;
import org.jspecify.annotations.Nullable;

/** The letters to a person. */
@ApplicationScoped
public class ContactHoldings implements PersonalDataHolder {

    private static final Class<OutgoingLetter> LETTERS = OutgoingLetter.class;

    @Inject
    private ExpiringRows rows;

    @Inject
    private Letters letters;

    @Inject
    private SubjectKeys keys;

    @Inject
    private Templates templates;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(LETTERS);
    }

    /** The links in letters are secrets; what else a letter says is opened. */
    @Override
    public Map<Class<?>, List<Map<String, Object>>> export(Subject subject) {
        return Map.of(
                LETTERS, letters.to(subject.id()).stream().map(this::opened).toList());
    }

    @Override
    public Map<Class<?>, Integer> erase(Subject subject) {
        return Map.of(LETTERS, letters.erase(subject.id()));
    }

    @Override
    @Transactional
    public void restrict(Subject subject, boolean restricted) {
        rows.restrict(LETTERS, "subject", subject, restricted);
    }

    @Override
    @Transactional
    public void hold(Subject subject, @Nullable Instant until) {
        rows.hold(LETTERS, "subject", subject, until);
    }

    @Override
    public int expire(Instant now, int atMost) {
        return rows.end(LETTERS, now, atMost);
    }

    @Override
    public List<Due> due(Instant now) {
        return List.of(rows.due(LETTERS, now));
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
