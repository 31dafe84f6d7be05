package online.backgroundremove.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;
import org.jspecify.annotations.Nullable;

/**
 * What every holder does alike with entities that have an attribute {@code lifetime} of type {@link Lifetime} and a single
 * id; {@link ExpiringHoldings} calls it.
 *
 * <p>The table needs an index on {@code expires_at}; what points to its rows needs {@code on delete cascade}.
 */
@ApplicationScoped
@SeesRestricted(LawfulUse.STORAGE)
public class ExpiringRows {

    private static final String OVER = " e where e.lifetime.expiresAt <= :now"
            + " and (e.lifetime.heldUntil is null or e.lifetime.heldUntil <= :now)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Deletes rows whose lifetime is over, in a transaction of its own. On PostgreSQL, rows that somebody else has locked are
     * left for the next time, so that nobody waits.
     *
     * @return how many rows went; fewer than {@code atMost} when no more are over
     */
    @Transactional(TxType.REQUIRES_NEW)
    public int end(Class<?> entity, Instant now, int atMost) {
        return entities.createNativeQuery(Table.of(entity).delete(Postgres.isBehind(entities)))
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .setParameter(3, atMost)
                .executeUpdate();
    }

    /** What {@link #end} would delete. */
    @Transactional(TxType.SUPPORTS)
    public Due due(Class<?> entity, Instant now) {
        String from = " from " + name(entity) + OVER;
        long rows = entities.createQuery("select count(e)" + from, Long.class)
                .setParameter("now", now)
                .getSingleResult();
        TypedQuery<Instant> oldest = entities.createQuery(
                        "select e.lifetime.expiresAt" + from + " order by e.lifetime.expiresAt", Instant.class)
                .setParameter("now", now)
                .setMaxResults(1);
        return new Due(
                Table.of(entity).name() + ": delete",
                rows,
                oldest.getResultStream().findFirst());
    }

    /**
     * Holds a person's rows, in the caller's transaction.
     *
     * @param attribute the attribute, of type UUID, that names the person
     * @param until null to lift the hold
     */
    public int hold(Class<?> entity, String attribute, Subject subject, @Nullable Instant until) {
        return update(entity, attribute, subject, "heldUntil", until);
    }

    /** Restricts a person's rows, or lifts that, in the caller's transaction. */
    public int restrict(Class<?> entity, String attribute, Subject subject, boolean restricted) {
        return update(entity, attribute, subject, "restrictedAt", restricted ? clock.instant() : null);
    }

    /** Deletes a person's rows, in the caller's transaction, and says how many. */
    public int erase(Class<?> entity, String attribute, Subject subject) {
        return entities.createQuery("delete from " + name(entity) + " e where e." + attribute + " = :subject")
                .setParameter("subject", subject.id())
                .executeUpdate();
    }

    /** When the last row of a person ends; empty where there is none, or one has no end yet. */
    public Optional<Instant> lastEnd(Class<?> entity, String attribute, Subject subject) {
        List<Instant> ends = entities.createQuery(
                        "select e.lifetime.expiresAt from " + name(entity) + " e where e." + attribute + " = :subject"
                                + " order by e.lifetime.expiresAt desc nulls first",
                        Instant.class)
                .setParameter("subject", subject.id())
                .setMaxResults(1)
                .getResultList();
        return ends.isEmpty() ? Optional.empty() : Optional.ofNullable(ends.get(0));
    }

    private int update(Class<?> entity, String attribute, Subject subject, String date, @Nullable Instant value) {
        String statement = "update " + name(entity) + " e set e.lifetime." + date + " = "
                + (value == null ? "null" : ":value") + " where e." + attribute + " = :subject";
        Query update = entities.createQuery(statement).setParameter("subject", subject.id());
        if (value != null) {
            update.setParameter("value", value);
        }
        return update.executeUpdate();
    }

    private String name(Class<?> entity) {
        return entities.getMetamodel().entity(entity).getName();
    }
}
