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
import org.jspecify.annotations.Nullable;

/** The links that were sent and not used yet. */
@ApplicationScoped
public class Links {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Makes one; those of the same purpose that were sent before stop working. */
    IssuedLink issue(UUID account, LinkPurpose purpose, Duration lasts) {
        return issue(account, purpose, lasts, null);
    }

    /** Makes one for a change of address. */
    IssuedLink issueForAddress(UUID account, byte[] sealedAddress, Duration lasts) {
        return issue(account, LinkPurpose.NEW_ADDRESS, lasts, sealedAddress);
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
     * Whose one is.
     *
     * @throws LinkExpired when there is none, or its time is over
     */
    UUID owner(Secret secret, LinkPurpose purpose) {
        return look(secret, purpose).account();
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

    private IssuedLink issue(UUID account, LinkPurpose purpose, Duration lasts, byte @Nullable [] sealedAddress) {
        withdraw(account, purpose);
        Instant now = clock.instant();
        Secret secret = Secret.fresh();
        Lifetime lifetime = Lifetime.until(now, now.plus(lasts));
        entities.persist(new SingleUseLink(account, purpose, secret, sealedAddress, lifetime));
        return new IssuedLink(secret, now.plus(lasts));
    }
}
