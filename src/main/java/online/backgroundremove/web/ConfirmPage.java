package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import online.backgroundremove.account.AddressConfirmation;
import online.backgroundremove.account.Password;
import org.jspecify.annotations.Nullable;

/** Where links that confirm an address lead: a page with a form, since programs look at links in mails, too. */
@Named
@RequestScoped
public class ConfirmPage {

    @Inject
    private AddressConfirmation confirmation;

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private LinkParameter link;

    @Inject
    private Problems problems;

    private String password = "";
    private boolean done;

    public void confirm() {
        done = problems.pass(
                "confirm", () -> confirmation.ofSignUp(link.secret(), new Password(password), visitor.caller()));
    }

    public void confirmNewAddress() {
        done = problems.pass(
                "confirm", () -> confirmation.ofChange(link.secret(), new Password(password), visitor.caller()));
    }

    public boolean isDone() {
        return done;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = Objects.requireNonNullElse(password, "");
    }
}
