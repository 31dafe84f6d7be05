package online.backgroundremove.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import online.backgroundremove.retention.CopiedRows;
import online.backgroundremove.retention.ExpiringHoldings;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.TakenOver;

/** What a person has chosen. The choices of a browser lead to nobody; they go by time only. */
@ApplicationScoped
public class ConsentHoldings extends ExpiringHoldings {

    private static final Class<Choice> CHOICES = Choice.class;
    private static final Class<Objection> OBJECTIONS = Objection.class;

    private static final String PERMITTED =
            "what somebody permits, they permit to the service that asks; and some were too old to be kept";

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

    /** Whoever permitted something permitted it to the service that asked; what somebody does not want holds here as well. */
    @Override
    @Transactional
    public Map<Class<?>, TakenOver> takeOver(Subject subject, CopiedRows copy) {
        int taken = choices.takeOver(subject.id(), copy.of(CHOICES));
        int left = copy.of(CHOICES).size() - taken;
        return Map.of(
                CHOICES,
                new TakenOver(taken, left == 0 ? "" : PERMITTED),
                OBJECTIONS,
                new TakenOver(objections.takeOver(subject.id(), copy.of(OBJECTIONS)), ""));
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
