package online.backgroundremove.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import online.backgroundremove.retention.Subject;

/** Accepting beside whatever else a request does. */
@ApplicationScoped
public class AcceptanceInUse {

    @Inject
    private Acceptances acceptances;

    @Transactional(TxType.REQUIRES_NEW)
    void accept(Subject subject) {
        acceptances.accept(subject);
    }
}
