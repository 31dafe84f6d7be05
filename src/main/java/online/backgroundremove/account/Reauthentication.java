package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import online.backgroundremove.account.Tries.Step;
import online.backgroundremove.network.Caller;
import online.backgroundremove.network.TooManyRequests;

/** Before what matters is changed, whoever sits at the browser says the password again. */
@ApplicationScoped
public class Reauthentication {

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private Tries tries;

    /**
     * Takes as long as a sign-in, so no transaction should be open.
     *
     * @throws WrongCredentials when it is another password
     * @throws TooManyRequests when it was tried too often
     */
    public void check(SignedIn owner, Password password, Caller caller) {
        check(owner.account(), password, caller);
    }

    /** The same for somebody who is not signed in. */
    void check(UUID owner, Password password, Caller caller) {
        String whose = owner.toString();
        tries.begin(whose, Step.PASSWORD, caller);
        Account account = accounts.byId(owner).orElseThrow(WrongCredentials::new);
        if (!hashing.matches(password, account.passwordHash())) {
            throw new WrongCredentials();
        }
        tries.succeed(whose, Step.PASSWORD, caller);
    }
}
