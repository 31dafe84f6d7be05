package online.backgroundremove.documents;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.enterprise.inject.Typed;
import jakarta.persistence.Entity;
import java.lang.reflect.Constructor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import online.backgroundremove.retention.DataMap;
import online.backgroundremove.retention.PersonalDataHolder;

/** Who answers for which entities, in some compiled classes. */
record Holders(Collection<Class<?>> entities, List<PersonalDataHolder> holders) {

    static Holders in(JavaClasses classes) {
        return new Holders(
                classes.stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList(),
                classes.that(assignableTo(PersonalDataHolder.class)).stream()
                        .filter(type ->
                                !type.isInterface() && !type.getModifiers().contains(ABSTRACT))
                        // a part of another one, which is not found as a holder itself
                        .filter(type -> !type.isAnnotatedWith(Typed.class))
                        .map(JavaClass::reflect)
                        .map(Holders::made)
                        .toList());
    }

    DataMap map() {
        return DataMap.of(entities);
    }

    /** Entities about people for which nobody, or more than one, answers. */
    List<Class<?>> unanswered() {
        return map().personalEntities().stream()
                .filter(entity -> holders.stream()
                                .filter(holder -> holder.entities().contains(entity))
                                .count()
                        != 1)
                .toList();
    }

    /** Packages with more than one holder. */
    List<String> crowded() {
        Map<String, Long> byPackage = holders.stream()
                .collect(Collectors.groupingBy(
                        holder -> holder.getClass().getPackageName(), TreeMap::new, Collectors.counting()));
        return byPackage.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What a holder answers for that is below another top package, or about nobody. */
    List<Class<?>> strange() {
        return holders.stream()
                .flatMap(holder -> holder.entities().stream()
                        .filter(entity -> !top(entity).equals(top(holder.getClass()))
                                || !map().personalEntities().contains(entity)))
                .<Class<?>>map(entity -> entity)
                .toList();
    }

    /** The package right below the root that it is in, or below. */
    private static String top(Class<?> type) {
        return type.getPackageName().split("\\.", -1)[2];
    }

    /** Which entities a holder answers for needs nothing that is injected. */
    private static PersonalDataHolder made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (PersonalDataHolder) constructor.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(type + " needs a constructor without parameters", impossible);
        }
    }
}
