package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.retention.LegalHolds;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.PersonalDataHolder;
import online.backgroundremove.retention.Registry;
import online.backgroundremove.retention.RetentionPeriods;
import online.backgroundremove.retention.StoredAttribute;
import online.backgroundremove.retention.Subject;

/** What stays of a person, why and how long: what a law wants, and what a legal hold keeps. */
@ApplicationScoped
public class Remains {

    @Inject
    private Registry registry;

    @Inject
    private RetentionPeriods periods;

    @Inject
    private LegalHolds holds;

    List<Retained> of(Subject subject) {
        Optional<Instant> held = holds.heldUntil(subject);
        return registry.holders().stream()
                .flatMap(holder -> of(holder, subject, held))
                .toList();
    }

    /** Whether anything stays but the record of the request itself and of what was done. */
    boolean areRetention(PrivacyRequest request) {
        return of(request.subject()).stream()
                .anyMatch(retained -> retained.what().equals("legal_hold")
                        || retained.ground().equals("legal-hold"));
    }

    private Stream<Retained> of(PersonalDataHolder holder, Subject subject, Optional<Instant> held) {
        return holder.held(subject).entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> of(entry.getKey(), entry.getValue(), held));
    }

    private Retained of(Class<?> entity, long rows, Optional<Instant> held) {
        PersonalData data = registry.map().personal().stream()
                .filter(attribute -> attribute.entity().equals(entity))
                .map(StoredAttribute::personal)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        String kept = periods.of(data).map(period -> period + " from ").orElse("") + word(data.from());
        return new Retained(
                RowsStep.table(entity),
                rows,
                held.isPresent() ? "legal-hold" : word(data.basis()),
                kept,
                held.map(Instant::toString));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
