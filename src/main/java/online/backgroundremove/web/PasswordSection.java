package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import online.backgroundremove.account.Password;
import online.backgroundremove.account.PasswordChange;
import online.backgroundremove.account.Reauthentication;
import org.jspecify.annotations.Nullable;

/** Another password. */
@Named
@RequestScoped
public class PasswordSection {

    @Inject
    private Reauthentication reauthentication;

    @Inject
    private PasswordChange change;

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private Problems problems;

    private String current = "";
    private String wanted = "";
    private boolean done;

    public void change() {
        done = problems.pass("password", () -> {
            reauthentication.check(visitor.required(), new Password(current), visitor.caller());
            change.change(visitor.required(), new Password(wanted));
        });
    }

    public boolean isDone() {
        return done;
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
