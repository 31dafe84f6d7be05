package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
        String whose = owner.account().toString();
        tries.begin(whose, caller);
        Account account = accounts.byId(owner.account()).orElseThrow(WrongCredentials::new);
        if (!hashing.matches(password, account.passwordHash())) {
            throw new WrongCredentials();
        }
        tries.succeed(whose, caller);
    }
}
