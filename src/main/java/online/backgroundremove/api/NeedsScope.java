package online.backgroundremove.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import online.backgroundremove.account.key.KeyScope;

/** What a key must be good for that is used for a resource. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NeedsScope {

    KeyScope value();

    /** Whether visitors without a key may use it, within their limit. */
    boolean visitorsToo() default false;
}
