package online.backgroundremove.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import online.backgroundremove.retention.Subject;

/** Who was told of which version. */
@ApplicationScoped
public class ChangeNotices {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Notes it in the caller's transaction, which fails where the person was told already. */
    public void note(Subject subject, PolicyVersion version) {
        entities.persist(new ChangeNotice(subject, version, clock.instant()));
        entities.flush();
    }

    List<ChangeNotice> of(Subject subject) {
        return entities.createQuery("select n from ChangeNotice n where n.subject = :subject", ChangeNotice.class)
                .setParameter("subject", subject.id())
                .getResultList();
    }

    @Transactional
    int erase(Subject subject) {
        return entities.createQuery("delete from ChangeNotice n where n.subject = :subject")
                .setParameter("subject", subject.id())
                .executeUpdate();
    }
}
