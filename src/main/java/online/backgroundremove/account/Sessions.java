package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.retention.Lifetime;

/** The browsers in which people are signed in. */
@ApplicationScoped
public class Sessions {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private SessionSettings settings;

    /** What the browser is given to keep. */
    SessionToken begin(Account account, SignInProof proof, String browser) {
        Instant now = clock.instant();
        Duration length = proof.remembered() ? settings.remembered() : settings.idle();
        SessionToken token = SessionToken.fresh();
        entities.persist(new SignInSession(account.id(), token, proof, browser, Lifetime.until(now, now.plus(length))));
        return token;
    }

    Optional<SignInSession> bySeries(SessionToken token) {
        return entities.createQuery("select s from SignInSession s where s.seriesHash = :series", SignInSession.class)
                .setParameter("series", token.seriesHash())
                .getResultStream()
                .findFirst();
    }

    Optional<SignInSession> byId(UUID id) {
        return Optional.ofNullable(entities.find(SignInSession.class, id));
    }

    /** As it is now, and alone until the transaction ends. */
    void lock(SignInSession session) {
        entities.refresh(session, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those that have not ended, the newest first. */
    public List<SignInSession> of(UUID account) {
        return entities.createQuery(
                        "select s from SignInSession s where s.account = :account and s.lifetime.expiresAt > :now"
                                + " order by s.lifetime.createdAt desc",
                        SignInSession.class)
                .setParameter("account", account)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    void end(SignInSession session) {
        entities.remove(session);
    }

    /** Ends them all, in whatever browser. */
    public int endAll(UUID account) {
        return entities.createQuery("delete from SignInSession s where s.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    /** Ends all but the one that asks for it. */
    int endOthers(SignedIn asking) {
        return entities.createQuery("delete from SignInSession s where s.account = :account and s.id <> :asking")
                .setParameter("account", asking.account())
                .setParameter("asking", asking.session())
                .executeUpdate();
    }
}
