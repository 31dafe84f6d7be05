package online.backgroundremove.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;

/** The messages that people wrote to us. With each goes its key, and the letters about it. */
@ApplicationScoped
public class Messages {

    private static final String OVER =
            " m.lifetime.expiresAt <= :now and (m.lifetime.heldUntil is null or m.lifetime.heldUntil <= :now)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Letters letters;

    @Inject
    private SubjectKeys keys;

    void add(Message message) {
        entities.persist(message);
    }

    Optional<Message> find(UUID id) {
        return Optional.ofNullable(entities.find(Message.class, id));
    }

    /** The newest first. */
    List<Message> newest(int atMost) {
        return entities.createQuery("select m from Message m order by m.lifetime.createdAt desc", Message.class)
                .setMaxResults(atMost)
                .getResultList();
    }

    List<Message> of(UUID subject) {
        return entities.createQuery("select m from Message m where m.subject = :subject", Message.class)
                .setParameter("subject", subject)
                .getResultList();
    }

    @Transactional
    int erase(UUID subject) {
        return entities.createQuery("delete from Message m where m.subject = :subject")
                .setParameter("subject", subject)
                .executeUpdate();
    }

    /** In the caller's transaction. */
    void delete(Message message) {
        entities.remove(message);
        forget(message.subject());
    }

    /** Those whose time is over, in a transaction of its own. */
    @Transactional(TxType.REQUIRES_NEW)
    public int end(Instant now, int atMost) {
        List<UUID> over = entities.createQuery("select m.subject from Message m where" + OVER, UUID.class)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
        return (int) over.stream().filter(subject -> end(subject, now)).count();
    }

    private boolean end(UUID subject, Instant now) {
        int deleted = entities.createQuery("delete from Message m where m.subject = :subject and" + OVER)
                .setParameter("subject", subject)
                .setParameter("now", now)
                .executeUpdate();
        if (deleted == 1) {
            forget(new Subject(subject));
        }
        return deleted == 1;
    }

    private void forget(Subject subject) {
        letters.erase(subject.id());
        keys.destroy(subject);
    }
}
