package online.backgroundremove.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.account.Account;
import online.backgroundremove.account.Accounts;
import online.backgroundremove.account.EmailAddress;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;

/** The code that was mailed shows that an address is theirs: first of who acts for the person, then of the person. */
@ApplicationScoped
@SeesRestricted(LawfulUse.OWN_WISH)
public class IdentityCheck {

    @Inject
    private PrivacyRequests requests;

    @Inject
    private IdentityCodes codes;

    @Inject
    private SealedRequests sealed;

    @Inject
    private RequestIntake intake;

    @Inject
    private RequestLetters letters;

    @Inject
    private Accounts accounts;

    @Inject
    private Reception reception;

    /**
     * What the code has shown.
     *
     * @param waits whether the person has to confirm as well, after who acts for them
     * @param due the day on which the request is due; empty while it waits
     */
    public record Shown(UUID request, boolean waits, Optional<LocalDate> due) {}

    /**
     * Uses a code.
     *
     * @throws WrongCode when it is not the one that was mailed, or there is no such request
     */
    @Transactional(dontRollbackOn = WrongCode.class)
    public Shown show(UUID id, String code) {
        PrivacyRequest request = requests.locked(id).orElseThrow(WrongCode::new);
        codes.use(id, code);
        if (request.state() == RequestState.DRAFT) {
            askThePerson(request);
            return new Shown(id, true, Optional.empty());
        }
        EmailAddress address = sealed.address(request).orElseThrow(WrongCode::new);
        Optional<Subject> holder = accounts.byEmail(address).map(Account::subject);
        reception.receive(request, holder.orElse(request.ownKey()), holder.map(Subject::id));
        return new Shown(id, false, request.clock().dueDay());
    }

    private void askThePerson(PrivacyRequest request) {
        request.awaitIdentity();
        EmailAddress person = sealed.address(request).orElseThrow(WrongCode::new);
        String agent = sealed.agent(request).map(Agent::name).orElse("");
        if (intake.mayBeWritten(person)) {
            letters.personCode(request, person, agent, codes.issue(request.id()));
        }
    }
}
