package online.backgroundremove.retention;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An attribute, or every attribute of an entity that says nothing else, tells nothing about a person. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface NoPersonalData {

    /** Why not, where it is not plain: "counted by day, for all together". */
    String value() default "";
}
