package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets what one feature holds be used again. */
@ApplicationScoped
public class LiftStep extends StoreRestriction {

    static final String KIND = "lift";

    public LiftStep() {
        super(KIND, false);
    }
}
