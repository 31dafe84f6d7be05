package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import online.backgroundremove.account.EmailAddress;
import online.backgroundremove.account.EmailChange;
import online.backgroundremove.account.Password;
import online.backgroundremove.account.Reauthentication;
import org.jspecify.annotations.Nullable;

/** Another address. */
@Named
@RequestScoped
public class AddressSection {

    @Inject
    private Reauthentication reauthentication;

    @Inject
    private EmailChange change;

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private Problems problems;

    private String current = "";
    private String wanted = "";
    private boolean sent;

    public void change() {
        sent = problems.pass("address", () -> {
            EmailAddress address = new EmailAddress(wanted);
            reauthentication.check(visitor.required(), new Password(current), visitor.caller());
            change.ask(visitor.required(), address);
        });
    }

    public boolean isSent() {
        return sent;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(@Nullable String current) {
        this.current = Objects.requireNonNullElse(current, "");
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(@Nullable String wanted) {
        this.wanted = Objects.requireNonNullElse(wanted, "");
    }
}
