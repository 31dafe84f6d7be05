package online.backgroundremove.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Which sweep may go on: the one that has the lease, a row of the database, of whichever node. */
@ApplicationScoped
public class Leadership {

    private final UUID node = UUID.randomUUID();

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private RetentionSettings settings;

    /** A random number, another one at each start. */
    UUID node() {
        return node;
    }

    /** Takes the lease, or keeps it; false when another sweep has it. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean take(UUID sweep) {
        Instant now = clock.instant();
        return lease().take(sweep, now, now.plus(settings.lease()));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void release(UUID sweep) {
        lease().release(sweep);
    }

    private SweepLease lease() {
        return entities.find(SweepLease.class, SweepLease.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }
}
