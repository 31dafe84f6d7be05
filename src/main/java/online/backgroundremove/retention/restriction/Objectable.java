package online.backgroundremove.retention.restriction;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Rows of an entity that no query sees while their person objects (GDPR Art. 21), but for what has {@link SeesObjected}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Objectable {

    /** When nobody objects: a condition in JPQL about {@code this}. */
    String unless();
}
