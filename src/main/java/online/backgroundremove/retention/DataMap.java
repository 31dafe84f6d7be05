package online.backgroundremove.retention;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every stored attribute, with what its annotations say of it. */
public record DataMap(List<StoredAttribute> attributes) {

    /** Reads the annotations of these entities, of what they inherit and of what they embed. */
    public static DataMap of(Collection<Class<?>> entities) {
        return new DataMap(entities.stream()
                .sorted(Comparator.comparing(Class::getName))
                .flatMap(entity -> attributes(entity, entity, ""))
                .toList());
    }

    /** What is about a person. */
    public List<StoredAttribute> personal() {
        return attributes.stream()
                .filter(attribute -> attribute.personal().isPresent())
                .toList();
    }

    /** What says nothing of itself, or two things. */
    public List<StoredAttribute> unclassified() {
        return attributes.stream()
                .filter(attribute -> !attribute.isClassified())
                .toList();
    }

    /** The entities that hold anything about a person. */
    public List<Class<?>> personalEntities() {
        return personal().stream()
                .<Class<?>>map(StoredAttribute::entity)
                .distinct()
                .toList();
    }

    private static Stream<StoredAttribute> attributes(Class<?> entity, Class<?> declaring, String prefix) {
        Class<?> parent = declaring.getSuperclass();
        Stream<StoredAttribute> inherited = parent != null && parent.isAnnotationPresent(MappedSuperclass.class)
                ? attributes(entity, parent, prefix)
                : Stream.empty();
        return Stream.concat(
                inherited,
                Stream.of(declaring.getDeclaredFields())
                        .filter(DataMap::isStored)
                        .flatMap(field -> attribute(entity, field, prefix)));
    }

    private static Stream<StoredAttribute> attribute(Class<?> entity, Field field, String prefix) {
        String name = prefix + field.getName();
        boolean embedded = field.isAnnotationPresent(Embedded.class)
                || field.isAnnotationPresent(EmbeddedId.class)
                || field.getType().isAnnotationPresent(Embeddable.class);
        if (embedded && !says(field)) {
            return attributes(entity, field.getType(), name + ".");
        }
        AnnotatedElement speaker = says(field) ? field : field.getDeclaringClass();
        return Stream.of(new StoredAttribute(
                entity,
                name,
                Optional.ofNullable(speaker.getAnnotation(PersonalData.class)),
                Optional.ofNullable(speaker.getAnnotation(NoPersonalData.class))));
    }

    private static boolean says(AnnotatedElement element) {
        return element.isAnnotationPresent(PersonalData.class) || element.isAnnotationPresent(NoPersonalData.class);
    }

    private static boolean isStored(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !Modifier.isTransient(field.getModifiers())
                && !field.isSynthetic()
                && !field.isAnnotationPresent(Transient.class);
    }
}
