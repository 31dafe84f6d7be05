package online.backgroundremove.account.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.account.AccountLetters;
import online.backgroundremove.account.Accounts;
import online.backgroundremove.account.Role;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.retention.SubjectKeys;

/** Staff stop a key, and let it go on. */
@ApplicationScoped
public class KeySuspension {

    @Inject
    private ApiKeys keys;

    @Inject
    private SubjectKeys seals;

    @Inject
    private AuditTrail trail;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountLetters letters;

    /**
     * @param reason what the owner's program is told with each refusal
     * @throws NoSuchKey when there is none
     */
    @Transactional
    public void suspend(SignedIn actor, UUID id, String reason) {
        actor.mustBe(Role.SUPPORT);
        ApiKey key = keys.byId(id).orElseThrow(NoSuchKey::new);
        key.suspend(seals.seal(key.subject(), reason));
        trail.record(Optional.of(actor.account()), "key.suspended", id);
        accounts.byId(key.account())
                .ifPresent(owner -> letters.tell(
                        owner, "key-suspended", "/account/keys", Map.of("key", key.prefix(), "reason", reason)));
    }

    /** @throws NoSuchKey when there is none */
    @Transactional
    public void reinstate(SignedIn actor, UUID id) {
        actor.mustBe(Role.SUPPORT);
        keys.byId(id).orElseThrow(NoSuchKey::new).reinstate();
        trail.record(Optional.of(actor.account()), "key.reinstated", id);
    }
}
