package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import online.backgroundremove.retention.Lifetime;

/** The links that were sent and not used yet. */
@ApplicationScoped
public class Links {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Makes one; those of the same purpose that were sent before stop working. */
    Secret issue(UUID account, LinkPurpose purpose, Duration lasts) {
        withdraw(account, purpose);
        return add(account, purpose, lasts).secret();
    }

    Secret issueForAddress(UUID account, byte[] sealedAddress, Duration lasts) {
        withdraw(account, LinkPurpose.NEW_ADDRESS);
        Issued issued = add(account, LinkPurpose.NEW_ADDRESS, lasts);
        issued.link().to(sealedAddress);
        return issued.secret();
    }

    /**
     * Finds one without using it up.
     *
     * @throws LinkExpired when there is none, or its time is over
     */
    SingleUseLink look(Secret secret, LinkPurpose purpose) {
        return entities.createQuery(
                        "select l from SingleUseLink l where l.secretHash = :hash and l.purpose = :purpose",
                        SingleUseLink.class)
                .setParameter("hash", secret.hash())
                .setParameter("purpose", purpose)
                .getResultStream()
                .findFirst()
                .filter(link -> !link.isOver(clock.instant()))
                .orElseThrow(LinkExpired::new);
    }

    /**
     * Uses one up. Of two who try at once, one is refused.
     *
     * @throws LinkExpired when there is none, or its time is over
     */
    SingleUseLink use(Secret secret, LinkPurpose purpose) {
        SingleUseLink link = look(secret, purpose);
        int used = entities.createQuery("delete from SingleUseLink l where l.id = :id")
                .setParameter("id", link.id())
                .executeUpdate();
        if (used != 1) {
            throw new LinkExpired();
        }
        entities.detach(link);
        return link;
    }

    void withdraw(UUID account, LinkPurpose purpose) {
        entities.createQuery("delete from SingleUseLink l where l.account = :account and l.purpose = :purpose")
                .setParameter("account", account)
                .setParameter("purpose", purpose)
                .executeUpdate();
    }

    private Issued add(UUID account, LinkPurpose purpose, Duration lasts) {
        Instant now = clock.instant();
        Secret secret = Secret.fresh();
        SingleUseLink link = new SingleUseLink(account, purpose, secret, Lifetime.until(now, now.plus(lasts)));
        entities.persist(link);
        return new Issued(secret, link);
    }

    private record Issued(Secret secret, SingleUseLink link) {}
}
