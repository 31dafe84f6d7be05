package online.backgroundremove.policy.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import online.backgroundremove.account.AccountState;
import online.backgroundremove.policy.PolicyVersion;
import online.backgroundremove.policy.PolicyVersions;

/**
 * Tells account holders of material versions, in batches, each in a transaction of its own: whoever has no notice yet gets
 * one, and with it the letter. After a crash the rest is told; a second node finds the notices of the first.
 */
@ApplicationScoped
public class ChangeLetters {

    private static final Logger LOG = Logger.getLogger(ChangeLetters.class.getName());
    private static final int BATCH = 200;
    private static final int LOOK_BACK_DAYS = 60;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PolicyVersions versions;

    @Inject
    private ChangeLetter letter;

    @Inject
    private Clock clock;

    /** One batch for each version; the rest comes with the next. */
    public void tell() {
        try {
            LocalDate since = LocalDate.now(clock.withZone(ZoneOffset.UTC)).minusDays(LOOK_BACK_DAYS);
            versions.materialSince(since)
                    .forEach(version -> untold(version).forEach(account -> tell(account, version)));
        } catch (RuntimeException databaseDown) {
            LOG.log(
                    Level.WARNING,
                    "Changes of the policy are told later: {0}",
                    databaseDown.getClass().getName());
        }
    }

    private void tell(UUID account, PolicyVersion version) {
        try {
            letter.tell(account, version);
        } catch (RuntimeException twice) {
            LOG.log(Level.INFO, "Account {0} is being told elsewhere, or later.", account);
        }
    }

    /** Accounts that were made before the version came into force, and have not been told of it. */
    @Transactional(TxType.SUPPORTS)
    List<UUID> untold(PolicyVersion version) {
        return entities.createQuery(
                        "select a.id from Account a where a.state <> :pending and a.createdDay < :day"
                                + " and not exists"
                                + " (select n.id from ChangeNotice n where n.subject = a.id and n.version = :version)"
                                + " order by a.id",
                        UUID.class)
                .setParameter("pending", AccountState.PENDING)
                .setParameter("day", version.date())
                .setParameter("version", version.id())
                .setMaxResults(BATCH)
                .getResultList();
    }
}
