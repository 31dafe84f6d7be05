package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import online.backgroundremove.audit.AuditTrail;

/** What a new password means, however it came about: no old session and no link under way survives, and the owner is told. */
@ApplicationScoped
public class NewPassword {

    @Inject
    private PasswordHashing hashing;

    @Inject
    private Sessions sessions;

    @Inject
    private Links links;

    @Inject
    private AccountLetters letters;

    @Inject
    private AuditTrail trail;

    void set(Account account, Password password, String act) {
        replace(account, password, act);
        sessions.endAll(account.id());
    }

    void set(Account account, Password password, String act, SignedIn staying) {
        replace(account, password, act);
        sessions.endOthers(staying);
    }

    private void replace(Account account, Password password, String act) {
        account.changePassword(hashing.hash(password));
        for (LinkPurpose purpose : LinkPurpose.values()) {
            links.withdraw(account.id(), purpose);
        }
        trail.record(Optional.of(account.id()), act, account.id());
        letters.tell(account, "password-changed", "/forgotten");
    }
}
