package online.backgroundremove.retention;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an attribute, or every attribute of an entity that says nothing else, holds about a person: why, on which ground, and
 * for how long. Each persistent attribute has this or {@link NoPersonalData}, its own or its class's, or the build fails. The
 * data map, the record of processing and the retention table are generated from it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface PersonalData {

    Category category();

    Purpose purpose();

    Basis basis();

    /** Name of the setting with the period, such as {@code retention.usage}; empty where {@link #from} alone says it. */
    String keep() default "";

    /** When the period begins. */
    From from();

    /** What happens at its end. */
    Then then() default Then.DELETE;

    AfterErasure afterErasure() default AfterErasure.GONE;
}
