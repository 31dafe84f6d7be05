package online.backgroundremove;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The requirements that a test proves, by their ids in the {@code package-info} files, such as {@code CUT-1}. On a
 * class, all its tests together prove them.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Proves {

    String[] value();
}
