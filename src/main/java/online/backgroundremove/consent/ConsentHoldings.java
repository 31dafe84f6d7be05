package online.backgroundremove.consent;

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
import org.jspecify.annotations.Nullable;

/** What a person has chosen. The choices of a browser lead to nobody; they go by time only. */
@ApplicationScoped
public class ConsentHoldings implements PersonalDataHolder {

    private static final Class<Choice> CHOICES = Choice.class;
    private static final Class<Objection> OBJECTIONS = Objection.class;

    @Inject
    private ExpiringRows rows;

    @Inject
    private Choices choices;

    @Inject
    private Objections objections;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(CHOICES, OBJECTIONS);
    }

    @Override
    public Map<Class<?>, List<Map<String, Object>>> export(Subject subject) {
        return Map.of(
                CHOICES,
                        choices.of(subject.id()).stream()
                                .map(ConsentHoldings::opened)
                                .toList(),
                OBJECTIONS,
                        objections.of(subject.id()).stream()
                                .<Map<String, Object>>map(
                                        objection -> Map.of("subject", objection.subject(), "since", objection.since()))
                                .toList());
    }

    @Override
    @Transactional
    public Map<Class<?>, Integer> erase(Subject subject) {
        return Map.of(CHOICES, choices.erase(subject.id()), OBJECTIONS, objections.end(subject.id()));
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
        int ended = rows.end(CHOICES, now, atMost);
        return ended < atMost ? ended + rows.end(OBJECTIONS, now, atMost - ended) : ended;
    }

    @Override
    public List<Due> due(Instant now) {
        return List.of(rows.due(CHOICES, now), rows.due(OBJECTIONS, now));
    }

    private static Map<String, Object> opened(Choice choice) {
        return Map.of(
                "subject", choice.subject(),
                "decision", choice.decision(),
                "policyVersion", choice.policyVersion(),
                "region", choice.region(),
                "bySignal", choice.isBySignal(),
                "madeAt", choice.madeAt());
    }
}
