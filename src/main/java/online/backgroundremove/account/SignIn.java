package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import online.backgroundremove.account.Tries.Step;
import online.backgroundremove.network.Caller;
import online.backgroundremove.network.TooManyRequests;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;

/**
 * Password, then a code where the owner wants one. No transaction is open while the password is compared, which takes long
 * on purpose. For an unknown address the same work is done.
 */
@ApplicationScoped
@SeesRestricted(LawfulUse.OWN_WISH)
public class SignIn {

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private Admission admission;

    @Inject
    private Registration registration;

    @Inject
    private Tries tries;

    /**
     * The first step.
     *
     * @param remembered whether the browser is to stay signed in
     * @throws WrongCredentials when address and password do not belong together
     * @throws TooManyRequests when it was tried too often
     * @throws AddressUnconfirmed when they do, but nobody has clicked in the mail
     * @throws AccountSuspended when they do, with what the owner is told
     */
    public SignInStep withPassword(Credentials credentials, boolean remembered, Caller caller) {
        Optional<Account> account = accounts.byEmail(credentials.email());
        String whose = account.map(known -> known.id().toString())
                .orElseGet(() -> credentials.email().text());
        tries.begin(whose, Step.PASSWORD, caller);
        if (account.isEmpty()) {
            hashing.pretend(credentials.password());
            throw new WrongCredentials();
        }
        if (!hashing.matches(credentials.password(), account.get().passwordHash())) {
            throw new WrongCredentials();
        }
        tries.succeed(whose, Step.PASSWORD, caller);
        if (account.get().state() == AccountState.PENDING) {
            if (tries.mayWrite(credentials.email(), LinkPurpose.CONFIRM_ADDRESS)) {
                registration.remind(credentials.email());
            }
            throw new AddressUnconfirmed();
        }
        return admission.afterPassword(account.get(), remembered, caller.browser());
    }

    /**
     * The second step: a code of the app, or one for the day on which it is lost.
     *
     * @throws WrongCredentials when the code is wrong or was used
     * @throws LinkExpired when the first step is too long ago
     * @throws TooManyRequests when it was tried too often
     */
    public SignInStep withCode(Secret ticket, String code, boolean remembered, Caller caller) {
        String whose = admission.owner(ticket).toString();
        tries.begin(whose, Step.CODE, caller);
        SignInStep done = admission.afterCode(ticket, code, remembered, caller.browser());
        tries.succeed(whose, Step.CODE, caller);
        return done;
    }
}
