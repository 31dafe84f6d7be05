package online.backgroundremove.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.SubjectKeys;

/** The codes that were mailed and not used yet, one for each request. */
@ApplicationScoped
public class IdentityCodes {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 100_000_000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SubjectKeys keys;

    @Inject
    private CodeSettings settings;

    @Inject
    private Clock clock;

    /** Makes one of eight digits; the one before stops working. */
    String issue(UUID request) {
        withdraw(request);
        String code = String.format(Locale.ROOT, "%08d", RANDOM.nextInt(CODES));
        Instant now = clock.instant();
        Lifetime lifetime = Lifetime.until(now, now.plus(settings.lasts()));
        entities.persist(new IdentityCode(request, hash(request, code), settings.tries(), lifetime));
        return code;
    }

    /**
     * Uses one up. A wrong one counts, so the caller's transaction must not be undone by the exception.
     *
     * @throws WrongCode when it is not the one, or it is over
     */
    void use(UUID request, String typed) {
        IdentityCode code = entities.find(IdentityCode.class, request, LockModeType.PESSIMISTIC_WRITE);
        if (code == null || code.isOver(clock.instant()) || !code.opens(hash(request, typed.replaceAll("\\s", "")))) {
            throw new WrongCode();
        }
        entities.remove(code);
        entities.flush();
    }

    /** How many there were: one, or none. */
    int withdraw(UUID request) {
        return entities.createQuery("delete from IdentityCode c where c.request = :request")
                .setParameter("request", request)
                .executeUpdate();
    }

    private byte[] hash(UUID request, String code) {
        return keys.lookup(request + " " + code);
    }
}
