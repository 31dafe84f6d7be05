package online.backgroundremove.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Everyone writes to it, in the transaction of what is recorded; nobody changes it. */
@ApplicationScoped
public class AuditTrail {

    private static final int PAGE = 1000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Signing signing;

    /**
     * Records an act.
     *
     * @param actor the account that acts; empty for the service itself
     * @param act what is done, such as {@code account.suspended}; lower case, feature first
     * @param on the id of the account, key, hold or request that it is done to
     */
    @Transactional
    public void record(Optional<UUID> actor, String act, UUID on) {
        AuditHead last = entities.find(AuditHead.class, AuditHead.LAST, LockModeType.PESSIMISTIC_WRITE);
        AuditEntry entry = new AuditEntry(last, clock.instant(), actor, act, on);
        entities.persist(entry);
        last.moveTo(entry, signing);
    }

    /** The latest entries, the last first. */
    @Transactional
    public List<AuditEntry> latest(int atMost) {
        return before(Long.MAX_VALUE, atMost);
    }

    /** Those before an entry, the last first. */
    @Transactional
    public List<AuditEntry> before(long number, int atMost) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.number < :number order by e.number desc", AuditEntry.class)
                .setParameter("number", number)
                .setMaxResults(atMost)
                .getResultList();
    }

    /**
     * Reads the whole trail, from where it begins to its end, and says whether it is as it was written. Meanwhile entries may
     * be added, but nothing is cut off.
     */
    @Transactional
    public Verification verify() {
        AuditHead cut = entities.find(AuditHead.class, AuditHead.CUT, LockModeType.PESSIMISTIC_WRITE);
        AuditHead last = entities.find(AuditHead.class, AuditHead.LAST);
        if (!signing.isSigned(AuditHead.CUT, cut)) {
            return new Verification(0, OptionalLong.of(cut.number()));
        }
        Reading reading = new Reading(cut.number(), cut.hash());
        List<AuditEntry> page = between(cut.number(), last.number(), PAGE);
        while (reading.takes(page)) {
            entities.clear();
            page = between(reading.number(), last.number(), PAGE);
        }
        boolean whole = page.isEmpty() && reading.endsAt(last) && signing.isSigned(AuditHead.LAST, last);
        return new Verification(
                reading.number() - cut.number(), whole ? OptionalLong.empty() : OptionalLong.of(reading.number() + 1));
    }

    /**
     * Cuts off the oldest part: entries made up to this time, without those that are held and what follows them.
     *
     * @return how many entries went
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int cut(Instant end, Instant now, int atMost) {
        AuditHead cut = entities.find(AuditHead.class, AuditHead.CUT, LockModeType.PESSIMISTIC_WRITE);
        List<AuditEntry> over = between(cut.number(), Long.MAX_VALUE, atMost).stream()
                .takeWhile(entry -> !entry.at().isAfter(end) && !entry.isHeld(now))
                .toList();
        if (over.isEmpty()) {
            return 0;
        }
        Reading reading = new Reading(cut.number(), cut.hash());
        if (!signing.isSigned(AuditHead.CUT, cut) || !reading.takes(over)) {
            throw new BrokenTrail(reading.number() + 1);
        }
        cut.moveTo(over.get(over.size() - 1), signing);
        return entities.createQuery("delete from AuditEntry e where e.number <= :number")
                .setParameter("number", cut.number())
                .executeUpdate();
    }

    private List<AuditEntry> between(long after, long upTo, int atMost) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.number > :after and e.number <= :upTo order by e.number",
                        AuditEntry.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .setMaxResults(atMost)
                .getResultList();
    }
}
