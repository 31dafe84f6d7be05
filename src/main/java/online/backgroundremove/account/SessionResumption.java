package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.account.SignInSession.Fit;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.policy.ContinuedUse;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;

/** Knows a browser again by its token, replaces the token from time to time, and notices when somebody has copied one. */
@ApplicationScoped
@SeesRestricted(LawfulUse.OWN_WISH)
public class SessionResumption {

    @Inject
    private Sessions sessions;

    @Inject
    private Accounts accounts;

    @Inject
    private SessionSettings settings;

    @Inject
    private Clock clock;

    @Inject
    private AccountLetters letters;

    @Inject
    private AuditTrail trail;

    @Inject
    private ContinuedUse use;

    /** Empty when nobody is signed in by this token, or no longer. */
    @Transactional
    public Optional<ResumedSession> resume(SessionToken token) {
        return sessions.bySeries(token)
                .flatMap(session ->
                        accounts.byId(session.account()).flatMap(account -> resume(token, session, account)));
    }

    private Optional<ResumedSession> resume(SessionToken token, SignInSession session, Account account) {
        Instant now = clock.instant();
        if (session.isOver(now) || !account.isActive()) {
            return Optional.empty();
        }
        if (session.fit(token, now, settings) != Fit.CURRENT
                || session.wantsOffer(now, settings)
                || session.wantsNote(now, settings)) {
            sessions.lock(session);
        }
        if (session.fit(token, now, settings) == Fit.STOLEN) {
            endStolen(session, account);
            return Optional.empty();
        }
        note(session, account, now);
        return Optional.of(new ResumedSession(
                new SignedIn(account.id(), session.id(), account.role(), session.secondFactor()),
                replacement(token, session, now),
                session.remembered()));
    }

    private void note(SignInSession session, Account account, Instant now) {
        if (session.wantsNote(now, settings)) {
            session.note(now, settings);
            account.seen(now);
            use.note(account.subject());
        }
    }

    private Optional<SessionToken> replacement(SessionToken token, SignInSession session, Instant now) {
        if (session.fit(token, now, settings) == Fit.OFFERED) {
            session.acceptOffer(now);
        } else if (session.fit(token, now, settings) == Fit.CURRENT && session.wantsOffer(now, settings)) {
            SessionToken renewed = token.renewed();
            session.offer(renewed, now);
            return Optional.of(renewed);
        }
        return Optional.empty();
    }

    private void endStolen(SignInSession session, Account account) {
        UUID id = session.id();
        sessions.end(session);
        trail.record(Optional.empty(), "account.session-stolen", id);
        letters.tell(account, "session-stolen", "/account/security");
    }
}
