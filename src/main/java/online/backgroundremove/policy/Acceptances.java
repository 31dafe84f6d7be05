package online.backgroundremove.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
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
        List<Acceptance> before = of(subject);
        for (PolicyDocument document : PolicyDocument.values()) {
            PolicyVersion current = versions.current(document);
            boolean known = before.stream()
                    .anyMatch(earlier ->
                            earlier.document() == document && earlier.version().equals(current.id()));
            if (!known) {
                entities.persist(new Acceptance(subject, current, clock.instant()));
            }
        }
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
