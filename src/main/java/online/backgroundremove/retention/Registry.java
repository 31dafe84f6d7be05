package online.backgroundremove.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All that is stored about people, by whom, and who answers for it. */
@ApplicationScoped
public class Registry {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Instance<PersonalDataHolder> holders;

    @Inject
    private RetentionPeriods periods;

    /** What the service stores, as it runs. */
    public DataMap map() {
        return DataMap.of(entities.getMetamodel().getEntities().stream()
                .<Class<?>>map(EntityType::getJavaType)
                .collect(Collectors.toSet()));
    }

    /** All holders, in an order that stays the same. */
    public List<PersonalDataHolder> holders() {
        return holders.stream().sorted(Comparator.comparing(Registry::name)).toList();
    }

    /** A holder's name in logs and on pages: its feature. */
    public static String name(PersonalDataHolder holder) {
        return holder.entities().stream()
                .map(entity -> entity.getPackageName()
                        .substring(entity.getPackageName().lastIndexOf('.') + 1))
                .sorted()
                .findFirst()
                .orElse("nothing");
    }

    /** The record of processing activities: each purpose, with what is kept for it. */
    public ProcessingRecord record() {
        return ProcessingRecord.of(map(), data -> period(data));
    }

    /** The holder with this name. */
    public PersonalDataHolder holder(String name) {
        return holders.stream()
                .filter(holder -> name(holder).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> period(PersonalData data) {
        return periods.of(data);
    }
}
