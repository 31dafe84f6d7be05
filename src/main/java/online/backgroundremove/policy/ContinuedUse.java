package online.backgroundremove.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import online.backgroundremove.retention.Subject;

/**
 * Whoever goes on using an account accepts what is in force by then. That is all that happens: a row of who accepted what; no
 * choice, purpose or period of anybody is touched.
 */
@ApplicationScoped
public class ContinuedUse {

    @Inject
    private Acceptances acceptances;

    @Inject
    private AcceptanceInUse inUse;

    /** Records it, in a transaction of its own: of two requests at once, one comes first, and neither fails. */
    @Transactional(value = TxType.SUPPORTS, dontRollbackOn = RuntimeException.class)
    public void note(Subject subject) {
        if (acceptances.open(subject).isEmpty()) {
            return;
        }
        try {
            inUse.accept(subject);
        } catch (RuntimeException failure) {
            if (!acceptances.open(subject).isEmpty()) {
                throw failure;
            }
        }
    }
}
