package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Another password, after {@link Reauthentication}: all other sessions end, and the owner is told by mail. */
@ApplicationScoped
public class PasswordChange {

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordRules rules;

    @Inject
    private NewPassword newPassword;

    /** @throws WeakPassword with advice */
    @Transactional
    public void change(SignedIn owner, Password password) {
        Account account = accounts.byIdAlone(owner.account()).orElseThrow(NotAllowed::new);
        rules.check(password, accounts.emailOf(account), account.locale());
        newPassword.set(account, password, "account.password-changed", owner);
    }
}
