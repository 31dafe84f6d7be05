package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import online.backgroundremove.account.EmailChange;
import online.backgroundremove.account.SignUp;

/** Where links that confirm an address lead: a page with a button, since programs look at links in mails, too. */
@Named
@RequestScoped
public class ConfirmPage {

    @Inject
    private SignUp signUp;

    @Inject
    private EmailChange change;

    @Inject
    private LinkParameter link;

    @Inject
    private Problems problems;

    private boolean done;

    public void confirm() {
        done = problems.pass("confirm", () -> signUp.confirm(link.secret()));
    }

    public void confirmNewAddress() {
        done = problems.pass("confirm", () -> change.confirm(link.secret()));
    }

    public boolean isDone() {
        return done;
    }
}
