package online.backgroundremove.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import online.backgroundremove.retention.ExpiringHoldings;
import online.backgroundremove.retention.Subject;

/** What a person has chosen. The choices of a browser lead to nobody; they go by time only. */
@ApplicationScoped
public class ConsentHoldings extends ExpiringHoldings {

    private static final Class<Choice> CHOICES = Choice.class;
    private static final Class<Objection> OBJECTIONS = Objection.class;

    @Inject
    private Choices choices;

    @Inject
    private Objections objections;

    @Override
    protected List<Class<?>> expiring() {
        return List.of(CHOICES, OBJECTIONS);
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
