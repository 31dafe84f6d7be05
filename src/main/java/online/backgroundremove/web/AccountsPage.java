package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import online.backgroundremove.account.Account;
import online.backgroundremove.account.EmailAddress;
import online.backgroundremove.account.InvalidEmailAddress;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.account.staff.AccountDirectory;
import online.backgroundremove.account.staff.AccountFile;
import org.jspecify.annotations.Nullable;

/** The list of accounts, and finding one by its owner's address. */
@Named
@RequestScoped
public class AccountsPage {

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private AccountDirectory directory;

    @Inject
    private RequestIds ids;

    @Inject
    private FacesContext faces;

    private String email = "";
    private @Nullable String problem;
    private @Nullable List<Account> found;

    public void find() {
        try {
            Optional<Account> account = directory.byEmail(visitor.required(), new EmailAddress(email));
            if (account.isPresent()) {
                Redirect.send("/admin/account?id=" + account.get().id(), faces);
            } else {
                problem = "accounts.unknown";
            }
        } catch (InvalidEmailAddress mistyped) {
            problem = "accounts.invalid";
        }
    }

    public List<Account> getRows() {
        List<Account> all = found();
        return all.subList(0, Math.min(all.size(), AccountDirectory.PAGE));
    }

    /** Where the next page begins: after this account; null on the last. */
    public @Nullable String getNext() {
        boolean more = found().size() > AccountDirectory.PAGE;
        return more ? found().get(AccountDirectory.PAGE - 1).id().toString() : null;
    }

    private List<Account> found() {
        if (found == null) {
            SignedIn actor = visitor.required();
            Optional<Account> after =
                    ids.of("after").flatMap(id -> directory.byId(actor, id)).map(AccountFile::account);
            found = directory.page(actor, after);
        }
        return found;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = Objects.requireNonNullElse(email, "");
    }

    /** Key of the message, or null. */
    public @Nullable String getProblem() {
        return problem;
    }
}
