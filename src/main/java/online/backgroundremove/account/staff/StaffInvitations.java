package online.backgroundremove.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.account.Secret;

/** Invitations that nobody has accepted yet. */
@ApplicationScoped
public class StaffInvitations {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** In place of an earlier one to the same address. */
    void put(StaffInvitation invitation) {
        entities.createQuery("delete from StaffInvitation i where i.emailLookup = :lookup")
                .setParameter("lookup", invitation.emailLookup())
                .executeUpdate();
        entities.persist(invitation);
    }

    Optional<StaffInvitation> bySecret(Secret secret) {
        return entities.createQuery(
                        "select i from StaffInvitation i where i.secretHash = :hash and i.lifetime.expiresAt > :now",
                        StaffInvitation.class)
                .setParameter("hash", secret.hash())
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }

    /** Of two who take it at once, one gets it. */
    boolean take(UUID id) {
        return entities.createQuery("delete from StaffInvitation i where i.id = :id")
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    List<StaffInvitation> open() {
        return entities.createQuery(
                        "select i from StaffInvitation i where i.lifetime.expiresAt > :now"
                                + " order by i.lifetime.createdAt desc",
                        StaffInvitation.class)
                .setParameter("now", clock.instant())
                .setMaxResults(50)
                .getResultList();
    }
}
