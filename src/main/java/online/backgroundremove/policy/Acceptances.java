package online.backgroundremove.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import online.backgroundremove.retention.Subject;

/** Who has accepted what. */
@ApplicationScoped
public class Acceptances {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PolicyVersions versions;

    @Inject
    private Clock clock;

    /** Records that somebody accepts the terms and the policy in force today, in the caller's transaction. */
    @Transactional
    public void accept(Subject subject) {
        open(subject).forEach(version -> entities.persist(new Acceptance(subject, version, clock.instant())));
    }

    /** The documents in force that somebody has not accepted yet. */
    List<PolicyVersion> open(Subject subject) {
        List<Acceptance> before = of(subject);
        return Stream.of(PolicyDocument.values())
                .filter(PolicyDocument::isAccepted)
                .map(versions::current)
                .filter(current -> before.stream().noneMatch(earlier -> earlier.isOf(current)))
                .toList();
    }

    /** The earliest first. */
    public List<Acceptance> of(Subject subject) {
        return entities.createQuery(
                        "select a from Acceptance a where a.subject = :subject order by a.day, a.document",
                        Acceptance.class)
                .setParameter("subject", subject.id())
                .getResultList();
    }

    @Transactional
    int erase(Subject subject) {
        return entities.createQuery("delete from Acceptance a where a.subject = :subject")
                .setParameter("subject", subject.id())
                .executeUpdate();
    }
}
