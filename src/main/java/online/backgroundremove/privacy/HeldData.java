package online.backgroundremove.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import online.backgroundremove.retention.AfterErasure;
import online.backgroundremove.retention.LegalHolds;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.PersonalDataHolder;
import online.backgroundremove.retention.Registry;
import online.backgroundremove.retention.RetentionPeriods;
import online.backgroundremove.retention.StoredAttribute;
import online.backgroundremove.retention.Subject;

/** What is held about a person, by store, as the holders themselves say. */
@ApplicationScoped
public class HeldData {

    @Inject
    private Registry registry;

    @Inject
    private RetentionPeriods periods;

    @Inject
    private LegalHolds holds;

    /** Every store about people, those with nothing about this one as well, and what an erasure would make of each. */
    @Transactional
    public List<HeldRows> of(Subject subject) {
        Map<Class<?>, List<PersonalData>> stored = registry.map().personal().stream()
                .collect(Collectors.groupingBy(
                        StoredAttribute::entity,
                        Collectors.mapping(attribute -> attribute.personal().orElseThrow(), Collectors.toList())));
        Optional<Instant> hold = holds.heldUntil(subject);
        return registry.holders().stream()
                .flatMap(holder -> of(holder, subject, stored, hold))
                .sorted(Comparator.comparing(HeldRows::store))
                .toList();
    }

    private Stream<HeldRows> of(
            PersonalDataHolder holder,
            Subject subject,
            Map<Class<?>, List<PersonalData>> stored,
            Optional<Instant> hold) {
        Map<Class<?>, Instant> ends = holder.ends(subject);
        return holder.held(subject).entrySet().stream()
                .filter(held -> stored.containsKey(held.getKey()))
                .map(held -> rows(
                        held,
                        stored.getOrDefault(held.getKey(), List.of()),
                        hold.or(() -> Optional.ofNullable(ends.get(held.getKey()))),
                        hold.isPresent()));
    }

    /** What there is about a person, with why and for how long, by category; what there is none of is left out. */
    @Transactional
    public List<HeldLine> explained(Subject subject) {
        Map<String, Integer> rows = of(subject).stream()
                .collect(Collectors.toMap(HeldRows::store, held -> Math.toIntExact(held.rows()), Integer::sum));
        return registry.record().lines().stream()
                .map(line -> new HeldLine(
                        line.attribute().table(),
                        line.data(),
                        line.period(),
                        rows.getOrDefault(line.attribute().table(), 0)))
                .filter(line -> line.rows() > 0)
                .map(HeldLine::inWords)
                .distinct()
                .sorted(Comparator.comparing((HeldLine line) -> line.data().category())
                        .thenComparing(HeldLine::store))
                .toList();
    }

    private HeldRows rows(
            Map.Entry<Class<?>, Long> held, List<PersonalData> data, Optional<Instant> end, boolean onHold) {
        PersonalData longest = data.stream()
                .max(Comparator.comparing(PersonalData::afterErasure))
                .orElseThrow();
        AfterErasure after = onHold ? AfterErasure.RETAINED : longest.afterErasure();
        boolean partly = !onHold
                && after != AfterErasure.GONE
                && data.stream().anyMatch(one -> one.afterErasure() == AfterErasure.GONE);
        HeldRows.Staying stays =
                new HeldRows.Staying(onHold, longest.basis(), periods.of(longest), longest.from(), end);
        return new HeldRows(table(held.getKey()), held.getValue(), after, partly, stays);
    }

    private static String table(Class<?> entity) {
        return new StoredAttribute(entity, "", Optional.empty(), Optional.empty()).table();
    }
}
