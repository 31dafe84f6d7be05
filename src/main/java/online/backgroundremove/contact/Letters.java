package online.backgroundremove.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The letters that were handed to us. */
@ApplicationScoped
public class Letters {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    void add(OutgoingLetter letter) {
        entities.persist(letter);
    }

    /** Those whose time has come, the oldest first. */
    @Transactional(TxType.REQUIRES_NEW)
    List<OutgoingLetter> due(int atMost) {
        return entities.createQuery(
                        "select l from OutgoingLetter l where l.state = :waiting and l.nextAttempt <= :now"
                                + " order by l.nextAttempt",
                        OutgoingLetter.class)
                .setParameter("waiting", LetterState.WAITING)
                .setParameter("now", clock.instant())
                .setMaxResults(atMost)
                .getResultList();
    }

    /**
     * Takes a letter, unless another node has been faster.
     *
     * @param longest a node that needs longer is taken for dead
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean claim(OutgoingLetter letter, Duration longest) {
        return entities.createQuery("update OutgoingLetter l set l.attempts = l.attempts + 1, l.nextAttempt = :until"
                                + " where l.id = :id and l.attempts = :attempts and l.state = :waiting")
                        .setParameter("until", clock.instant().plus(longest))
                        .setParameter("id", letter.id())
                        .setParameter("attempts", letter.attempts())
                        .setParameter("waiting", LetterState.WAITING)
                        .executeUpdate()
                == 1;
    }

    /** Does something to a letter, if it has not been erased meanwhile. */
    @Transactional(TxType.REQUIRES_NEW)
    void change(UUID id, Consumer<OutgoingLetter> change) {
        find(id).ifPresent(change);
    }

    Optional<OutgoingLetter> find(UUID id) {
        return Optional.ofNullable(entities.find(OutgoingLetter.class, id));
    }

    @Transactional(TxType.SUPPORTS)
    List<OutgoingLetter> newest(LetterState state, int atMost) {
        return entities.createQuery(
                        "select l from OutgoingLetter l where l.state = :state order by l.lifetime.createdAt desc",
                        OutgoingLetter.class)
                .setParameter("state", state)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Transactional(TxType.SUPPORTS)
    long count(LetterState state) {
        return entities.createQuery("select count(l) from OutgoingLetter l where l.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** Since when the oldest waiting letter waits. */
    @Transactional(TxType.SUPPORTS)
    Optional<Instant> oldestWaiting() {
        return entities.createQuery(
                        "select l.lifetime.createdAt from OutgoingLetter l where l.state = :waiting"
                                + " order by l.lifetime.createdAt",
                        Instant.class)
                .setParameter("waiting", LetterState.WAITING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Transactional(TxType.SUPPORTS)
    List<OutgoingLetter> to(UUID subject) {
        return entities.createQuery("select l from OutgoingLetter l where l.subject = :subject", OutgoingLetter.class)
                .setParameter("subject", subject)
                .getResultList();
    }

    @Transactional
    int erase(UUID subject) {
        return entities.createQuery("delete from OutgoingLetter l where l.subject = :subject")
                .setParameter("subject", subject)
                .executeUpdate();
    }
}
