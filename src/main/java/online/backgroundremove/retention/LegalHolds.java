package online.backgroundremove.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;
import org.jspecify.annotations.Nullable;

/** All legal holds, and what they keep. */
@ApplicationScoped
@SeesRestricted(LawfulUse.LEGAL_CLAIM)
public class LegalHolds {

    /** Who needs more asks again. */
    private static final Duration LONGEST = Duration.ofDays(2 * 366);

    private static final int LONGEST_WORDS = 2000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SubjectKeys keys;

    @Inject
    private Registry registry;

    @Inject
    private RetentionSettings settings;

    @Inject
    private Clock clock;

    /** Asks for a hold; it keeps nothing until it is approved. */
    @Transactional
    public UUID ask(Subject subject, HoldReason reason, String words, Instant until, UUID by) {
        Instant now = clock.instant();
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST))) {
            throw new HoldNotPossible(HoldNotPossible.Why.NO_DATE);
        }
        if (words.isBlank() || words.length() > LONGEST_WORDS) {
            throw new HoldNotPossible(HoldNotPossible.Why.NO_WORDS);
        }
        LegalHold.Lasting lasting = new LegalHold.Lasting(now, until, settings.holdIsOver(until));
        LegalHold hold = new LegalHold(subject, reason, sealed(subject, words), by, lasting);
        entities.persist(hold);
        return hold.id();
    }

    @Transactional
    public void approve(UUID id, UUID by) {
        LegalHold hold = locked(id);
        hold.approve(by, clock.instant());
        hold(hold.subject());
    }

    @Transactional
    public void end(UUID id, UUID by) {
        LegalHold hold = locked(id);
        Instant now = clock.instant();
        hold.end(by, now, settings.holdIsOver(now));
        hold(hold.subject());
    }

    /** Holds also what came after the approval. */
    @Transactional
    public void apply() {
        active().stream().map(LegalHold::subject).distinct().forEach(this::hold);
    }

    /** The latest first. */
    @Transactional
    public List<LegalHold> latest(int atMost) {
        return entities.createQuery("select h from LegalHold h order by h.lifetime.createdAt desc", LegalHold.class)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Until when the last of a person's active holds keeps their rows; empty where there is none. */
    @Transactional(TxType.SUPPORTS)
    public Optional<Instant> heldUntil(Subject subject) {
        return active().stream()
                .filter(hold -> hold.subject().equals(subject))
                .map(LegalHold::until)
                .max(Instant::compareTo);
    }

    private List<LegalHold> active() {
        return entities.createQuery(
                        "select h from LegalHold h where h.until > :now and h.approvedBy is not null and h.endedAt is null",
                        LegalHold.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** The reason in words; empty when the person's key has been destroyed. */
    public Optional<String> words(LegalHold hold) {
        try {
            return Optional.of(keys.open(hold.subject(), hold.words()));
        } catch (KeyDestroyed gone) {
            return Optional.empty();
        }
    }

    private byte[] sealed(Subject subject, String words) {
        try {
            return keys.seal(subject, words);
        } catch (KeyDestroyed erased) {
            throw new HoldNotPossible(HoldNotPossible.Why.NO_PERSON);
        }
    }

    private LegalHold locked(UUID id) {
        LegalHold hold = entities.find(LegalHold.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (hold == null) {
            throw new HoldNotPossible(HoldNotPossible.Why.UNKNOWN);
        }
        return hold;
    }

    /** Until the last of the person's active holds ends. */
    private void hold(Subject subject) {
        entities.flush();
        holdAll(subject, heldUntil(subject).orElse(null));
    }

    private void holdAll(Subject subject, @Nullable Instant until) {
        registry.holders().forEach(holder -> holder.hold(subject, until));
    }
}
