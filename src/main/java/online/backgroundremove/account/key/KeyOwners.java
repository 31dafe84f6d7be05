package online.backgroundremove.account.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import online.backgroundremove.account.Account;
import online.backgroundremove.account.Accounts;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;
import org.jspecify.annotations.Nullable;

/** Whose a key is. */
@ApplicationScoped
@SeesRestricted(LawfulUse.OWN_WISH)
public class KeyOwners {

    @Inject
    private ApiKeys keys;

    @Inject
    private Accounts accounts;

    @Inject
    private SubjectKeys seals;

    @Inject
    private Clock clock;

    /** Notes the day of use, too. */
    @Transactional(dontRollbackOn = {InvalidKey.class, KeySuspended.class})
    Program find(KeySecret secret) {
        Instant now = clock.instant();
        ApiKey key = keys.bySecret(secret)
                .filter(found -> found.isValid(now) && found.opensWith(secret, now))
                .orElseThrow(InvalidKey::unknown);
        Account account = accounts.byId(key.account()).orElseThrow(InvalidKey::unknown);
        refuseSuspended(key.subject(), key.suspensionReason());
        refuseSuspended(account.subject(), account.suspensionReason());
        if (!account.isActive()) {
            throw InvalidKey.unknown();
        }
        if (!key.usedDay().equals(Optional.of(ApiKey.day(now)))) {
            key.use(now);
        }
        return new Program(
                key.account(), key.id(), key.scopes(), account.lifetime().isRestricted());
    }

    private void refuseSuspended(Subject subject, byte @Nullable [] reason) {
        if (reason != null) {
            throw new KeySuspended(seals.open(subject, reason));
        }
    }
}
