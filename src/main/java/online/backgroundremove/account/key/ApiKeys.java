package online.backgroundremove.account.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import online.backgroundremove.account.Account;
import online.backgroundremove.account.Role;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.audit.AuditTrail;

/** The keys of people's programs: each makes, rotates and revokes their own. */
@ApplicationScoped
public class ApiKeys {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ApiKeySettings settings;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * A new key of one's own.
     *
     * @throws InvalidKeyWish when it is longer or larger than the operator allows, or one too many
     */
    @Transactional
    public MadeKey make(SignedIn actor, KeyWishes wishes) {
        actor.mustBe(Role.HOLDER);
        Instant now = clock.instant();
        // Two forms that are sent at once must not make one too many.
        entities.find(Account.class, actor.account(), LockModeType.PESSIMISTIC_WRITE);
        settings.check(wishes, ApiKey.day(now));
        if (of(actor.account()).stream().filter(key -> key.isValid(now)).count() >= settings.keys()) {
            throw new InvalidKeyWish(InvalidKeyWish.What.COUNT);
        }
        MadeKey made = add(actor.account(), wishes, KeySecret.fresh(), now);
        trail.record(Optional.of(actor.account()), "key.made", made.key().id());
        return made;
    }

    /**
     * Gives a key of one's own another secret; the old one is valid for a day more, so that programs can be changed one by
     * one. A secret that has leaked is revoked with its key instead.
     *
     * @throws NoSuchKey when there is none of theirs, or it has ended
     */
    @Transactional
    public MadeKey rotate(SignedIn actor, UUID id) {
        ApiKey key = own(actor, id);
        if (!key.isValid(clock.instant())) {
            throw new NoSuchKey();
        }
        KeySecret secret = KeySecret.fresh();
        key.rotate(secret, clock.instant());
        trail.record(Optional.of(actor.account()), "key.rotated", id);
        return new MadeKey(key, secret);
    }

    /**
     * Ends a key of one's own at once, its old secret too. Doing it again changes nothing.
     *
     * @throws NoSuchKey when there is none of theirs
     */
    @Transactional
    public void revoke(SignedIn actor, UUID id) {
        own(actor, id).revoke(clock.instant(), settings.keepEnded());
        trail.record(Optional.of(actor.account()), "key.revoked", id);
    }

    /** All of an account, those that have ended among them, newest first. */
    public List<ApiKey> of(UUID account) {
        return entities.createQuery(
                        "select k from ApiKey k where k.account = :account order by k.lifetime.createdAt desc",
                        ApiKey.class)
                .setParameter("account", account)
                .getResultList();
    }

    public Optional<ApiKey> byId(UUID id) {
        return Optional.ofNullable(entities.find(ApiKey.class, id));
    }

    /**
     * Makes a key with a secret that the operator gives, for automation. Where the secret is known already, nothing happens.
     *
     * @throws IllegalArgumentException when the secret is too short or has other characters than letters, digits and -._~+/=
     */
    @Transactional
    public void adopt(UUID account, String secret) {
        KeySecret given = KeySecret.parse(secret)
                .orElseThrow(() -> new IllegalArgumentException("the API key must have 32 to 200 letters or digits"));
        if (bySecret(given).isEmpty()) {
            KeyWishes wishes = new KeyWishes(
                    "bootstrap", Set.of(KeyScope.values()), Optional.empty(), settings.monthlyMegapixels());
            ApiKey key = add(account, wishes, given, clock.instant()).key();
            trail.record(Optional.empty(), "key.adopted", key.id());
        }
    }

    /** The key that this secret, or its last one, belongs to, ended or not. */
    Optional<ApiKey> bySecret(KeySecret secret) {
        return entities.createQuery(
                        "select k from ApiKey k where k.secretHash = :hash or k.previousHash = :hash", ApiKey.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .findFirst();
    }

    private ApiKey own(SignedIn actor, UUID id) {
        actor.mustBe(Role.HOLDER);
        return Optional.ofNullable(entities.find(ApiKey.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(key -> key.account().equals(actor.account()))
                .orElseThrow(NoSuchKey::new);
    }

    private MadeKey add(UUID account, KeyWishes wishes, KeySecret secret, Instant now) {
        ApiKey key = new ApiKey(account, wishes, secret, now, settings.keepEnded());
        entities.persist(key);
        return new MadeKey(key, secret);
    }

    /** Today, as keys and limits count days. */
    public LocalDate today() {
        return ApiKey.day(clock.instant());
    }
}
