package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;

/** Restricts what one feature holds. */
@ApplicationScoped
public class RestrictStep extends StoreRestriction {

    static final String KIND = "restrict";

    public RestrictStep() {
        super(KIND, true);
    }
}
