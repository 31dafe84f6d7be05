package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;

/** Ends sessions: this one, another one of the same person, or all of them. */
@ApplicationScoped
@SeesRestricted(LawfulUse.OWN_WISH)
public class SignOut {

    @Inject
    private Sessions sessions;

    @Inject
    private AuditTrail trail;

    /** The browsers in which the person is signed in, the newest first. */
    @Transactional
    public List<SignInSession> sessions(SignedIn owner) {
        return sessions.of(owner.account());
    }

    @Transactional
    public void here(SignedIn owner) {
        sessions.byId(owner.session()).ifPresent(sessions::end);
    }

    /** Nothing happens when it is somebody else's, or has ended. */
    @Transactional
    public void there(SignedIn owner, UUID session) {
        sessions.byId(session)
                .filter(other -> other.account().equals(owner.account()))
                .ifPresent(sessions::end);
    }

    @Transactional
    public void everywhere(SignedIn owner) {
        sessions.endAll(owner.account());
        trail.record(Optional.of(owner.account()), "account.signed-out-everywhere", owner.account());
    }
}
