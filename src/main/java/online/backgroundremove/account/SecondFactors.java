package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import online.backgroundremove.retention.SubjectKeys;

/** Everyone's second factor, and the codes for the day on which it is lost. */
@ApplicationScoped
public class SecondFactors {

    private static final int RECOVERY_CODES = 10;

    /** 80 bits: as long as a plain hash needs against guessing. */
    private static final int RECOVERY_LENGTH = 16;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private OneTimeCodes codes;

    @Inject
    private SubjectKeys keys;

    @Inject
    private Clock clock;

    public boolean isOn(UUID account) {
        return find(account).filter(SecondFactorSecret::isOn).isPresent();
    }

    Optional<SecondFactorSecret> find(UUID account) {
        return Optional.ofNullable(entities.find(SecondFactorSecret.class, account));
    }

    /** Opened, in Base32. */
    String secretOf(Account account, SecondFactorSecret factor) {
        return keys.open(account.subject(), factor.secret());
    }

    /** @param secret in Base32 */
    SecondFactorSecret put(Account account, String secret) {
        remove(account.id());
        SecondFactorSecret factor =
                new SecondFactorSecret(account.id(), keys.seal(account.subject(), secret), clock.instant());
        entities.persist(factor);
        return factor;
    }

    void remove(UUID account) {
        removeRecoveryCodes(account);
        entities.createQuery("delete from SecondFactorSecret f where f.account = :account")
                .setParameter("account", account)
                .executeUpdate();
        entities.clear();
    }

    /** The codes are told once; only their hashes are stored. */
    List<String> newRecoveryCodes(UUID account) {
        removeRecoveryCodes(account);
        List<String> told = Stream.generate(SecondFactors::freshRecoveryCode)
                .limit(RECOVERY_CODES)
                .toList();
        told.forEach(code -> entities.persist(new RecoveryCode(account, hash(code), clock.instant())));
        return told;
    }

    long recoveryCodesLeft(UUID account) {
        return entities.createQuery("select count(r) from RecoveryCode r where r.account = :account", Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    /** Uses the code up, if it is right. */
    boolean accepts(Account account, String code) {
        SecondFactorSecret factor =
                entities.find(SecondFactorSecret.class, account.id(), LockModeType.PESSIMISTIC_WRITE);
        return factor != null && (acceptsOfApp(account, factor, code) || acceptsForRecovery(account.id(), code));
    }

    boolean acceptsOfApp(Account account, SecondFactorSecret factor, String code) {
        String digits = code.replaceAll("\\s", "");
        OptionalLong step = codes.step(secretOf(account, factor), digits, factor.lastStep(), clock.instant());
        step.ifPresent(factor::used);
        return step.isPresent();
    }

    private boolean acceptsForRecovery(UUID account, String code) {
        return entities.createQuery("delete from RecoveryCode r where r.account = :account and r.codeHash = :hash")
                        .setParameter("account", account)
                        .setParameter("hash", hash(code))
                        .executeUpdate()
                == 1;
    }

    private void removeRecoveryCodes(UUID account) {
        entities.createQuery("delete from RecoveryCode r where r.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    /** Four groups of four letters and digits, as people can copy them. */
    private static String freshRecoveryCode() {
        String letters =
                OneTimeCodes.freshSecret().substring(0, RECOVERY_LENGTH).toLowerCase(Locale.ROOT);
        return letters.replaceAll("(.{4})(?!$)", "$1-");
    }

    private static byte[] hash(String code) {
        return new Secret(code.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "")).hash();
    }
}
