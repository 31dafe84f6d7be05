package online.backgroundremove.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Everyone writes to it, in the transaction of what is recorded; nobody changes it. */
@ApplicationScoped
public class AuditTrail {

    /**
     * Records an act.
     *
     * @param actor the account that acts; empty for the service itself
     * @param act what is done, such as {@code account.suspended}; lower case, feature first
     * @param on the id of the account, key, hold or request that it is done to
     */
    public void record(Optional<UUID> actor, String act, UUID on) {
        throw new UnsupportedOperationException();
    }
}
