package online.backgroundremove.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import online.backgroundremove.retention.AfterErasure;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.Registry;
import online.backgroundremove.retention.StoredAttribute;
import online.backgroundremove.retention.Subject;

/** What is held about a person, by store, as the holders themselves say. */
@ApplicationScoped
public class HeldData {

    @Inject
    private Registry registry;

    /** Every store about people, those with nothing about this one as well. */
    public List<HeldRows> of(Subject subject) {
        Map<Class<?>, List<StoredAttribute>> stored =
                registry.map().personal().stream().collect(Collectors.groupingBy(StoredAttribute::entity));
        return registry.holders().stream()
                .flatMap(holder -> holder.export(subject).entrySet().stream())
                .filter(held -> stored.containsKey(held.getKey()))
                .map(held -> rows(held.getValue().size(), stored.getOrDefault(held.getKey(), List.of())))
                .sorted(Comparator.comparing(HeldRows::store))
                .toList();
    }

    /** What there is about a person, with why and for how long, by category; what there is none of is left out. */
    public List<HeldLine> explained(Subject subject) {
        Map<String, Integer> rows =
                of(subject).stream().collect(Collectors.toMap(HeldRows::store, HeldRows::rows, Integer::sum));
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

    private static HeldRows rows(int count, List<StoredAttribute> attributes) {
        List<AfterErasure> after = attributes.stream()
                .flatMap(attribute -> attribute.personal().stream())
                .map(PersonalData::afterErasure)
                .toList();
        AfterErasure most = Arrays.stream(AfterErasure.values())
                .filter(after::contains)
                .max(Comparator.naturalOrder())
                .orElse(AfterErasure.GONE);
        return new HeldRows(attributes.get(0).table(), count, most);
    }
}
