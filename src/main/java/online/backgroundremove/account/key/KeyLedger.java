package online.backgroundremove.account.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Counts the megapixels of keys. Everything happens alone, under the lock of the key's row, so that requests at the same time
 * never have more than the limit together.
 */
@ApplicationScoped
public class KeyLedger {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * @throws MonthlyLimitReached when there are too few left, those of cut-outs in work counted
     * @throws InvalidKey when the key has gone meanwhile
     */
    @Transactional(dontRollbackOn = {MonthlyLimitReached.class, InvalidKey.class})
    UUID reserve(UUID id, int megapixels) {
        Instant now = clock.instant();
        LocalDate today = ApiKey.day(now);
        ApiKey key = alone(id).orElseThrow(InvalidKey::unknown);
        removeLeft(id, now);
        int left = key.monthlyMegapixels() - key.usedIn(today) - reserved(id, now);
        if (megapixels > left) {
            LocalDate reset = today.withDayOfMonth(1).plusMonths(1);
            throw new MonthlyLimitReached(key.monthlyMegapixels(), Math.max(0, left), reset, now);
        }
        MegapixelReservation reservation = new MegapixelReservation(id, megapixels, now);
        entities.persist(reservation);
        return reservation.id();
    }

    /** The cut-out was delivered. */
    @Transactional
    void settle(UUID id) {
        reservation(id).ifPresent(reservation -> {
            alone(reservation.key()).ifPresent(key -> key.count(reservation.megapixels(), ApiKey.day(clock.instant())));
            entities.remove(reservation);
        });
    }

    /** There was no cut-out. */
    @Transactional
    void release(UUID id) {
        reservation(id).ifPresent(entities::remove);
    }

    /** What a key has used in this month, with what is being cut now. */
    @Transactional
    public int used(UUID id) {
        Instant now = clock.instant();
        return Optional.ofNullable(entities.find(ApiKey.class, id))
                .map(key -> key.usedIn(ApiKey.day(now)) + reserved(id, now))
                .orElse(0);
    }

    /** What crashes have left. */
    private void removeLeft(UUID key, Instant now) {
        entities.createQuery("delete from MegapixelReservation r where r.key = :key and r.lifetime.expiresAt <= :now")
                .setParameter("key", key)
                .setParameter("now", now)
                .executeUpdate();
    }

    private int reserved(UUID key, Instant now) {
        Long sum = entities.createQuery(
                        "select sum(r.megapixels) from MegapixelReservation r"
                                + " where r.key = :key and r.lifetime.expiresAt > :now",
                        Long.class)
                .setParameter("key", key)
                .setParameter("now", now)
                .getSingleResult();
        return sum == null ? 0 : Math.toIntExact(sum);
    }

    private Optional<ApiKey> alone(UUID id) {
        return Optional.ofNullable(entities.find(ApiKey.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Optional<MegapixelReservation> reservation(UUID id) {
        return Optional.ofNullable(entities.find(MegapixelReservation.class, id));
    }
}
