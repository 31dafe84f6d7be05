package online.backgroundremove.web;

import static java.util.Map.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import online.backgroundremove.account.AccountSuspended;
import online.backgroundremove.account.AddressUnconfirmed;
import online.backgroundremove.account.InvalidEmailAddress;
import online.backgroundremove.account.LinkExpired;
import online.backgroundremove.account.WeakPassword;
import online.backgroundremove.account.WrongCredentials;
import online.backgroundremove.network.TooManyRequests;
import online.backgroundremove.privacy.AlreadyAsked;
import online.backgroundremove.privacy.InvalidWish;
import org.jspecify.annotations.Nullable;

/** Why a form of the account pages was not taken, for the page to say. The message is keyed by the exception's name. */
@Named
@RequestScoped
public class Problems {

    private static final Map<Class<? extends RuntimeException>, Integer> STATUS = Map.ofEntries(
            entry(InvalidEmailAddress.class, 422),
            entry(WeakPassword.class, 422),
            entry(WrongCredentials.class, 403),
            entry(AccountSuspended.class, 403),
            entry(AddressUnconfirmed.class, 403),
            entry(LinkExpired.class, 410),
            entry(AlreadyAsked.class, 409),
            entry(InvalidWish.class, 422),
            entry(TooManyRequests.class, TooSoon.STATUS));

    @Inject
    private FacesContext faces;

    private String key = "";
    private String form = "";
    private List<String> advice = List.of();
    private String reason = "";

    /** Whether the act succeeded; if it was refused, the page can say why, and the status says so as well. */
    boolean pass(String inForm, Runnable act) {
        try {
            act.run();
            return true;
        } catch (RuntimeException refusal) {
            Integer status = STATUS.get(refusal.getClass());
            if (status == null) {
                throw refusal;
            }
            form = inForm;
            tell(refusal, status);
            return false;
        }
    }

    private void tell(RuntimeException refusal, int status) {
        faces.getExternalContext().setResponseStatus(status);
        key = refusal.getClass().getSimpleName();
        if (refusal instanceof WeakPassword weak) {
            advice = weak.advice();
        } else if (refusal instanceof AccountSuspended suspended) {
            reason = suspended.reason();
        } else if (refusal instanceof TooManyRequests soon) {
            key = "tries.TooManyRequests";
            TooSoon.tell(faces, soon);
        }
    }

    /** Key of the message, or empty. */
    public String getKey() {
        return key;
    }

    /** Whether something is wrong with an address. */
    public boolean isEmail() {
        return key.equals("InvalidEmailAddress");
    }

    /** Whether something is wrong with a new password. */
    public boolean isPassword() {
        return key.equals("WeakPassword");
    }

    /** Whether it is about what no single field is to blame for. */
    public boolean isGeneral() {
        return !key.isEmpty() && !isEmail() && !isPassword();
    }

    /** Whether it is about this form of a page that has several. */
    public boolean in(@Nullable String name) {
        return form.equals(name);
    }

    /** How to choose a better password, in words; empty when it is too short or too long. */
    public List<String> getAdvice() {
        return advice;
    }

    /** Why an account is suspended, in the words of staff. */
    public String getReason() {
        return reason;
    }
}
