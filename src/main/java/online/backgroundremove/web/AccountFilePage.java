package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import online.backgroundremove.account.NotAllowed;
import online.backgroundremove.account.key.KeySuspension;
import online.backgroundremove.account.staff.AccountDirectory;
import online.backgroundremove.account.staff.AccountFile;
import online.backgroundremove.account.staff.NoteTooLong;
import online.backgroundremove.account.staff.Suspension;
import online.backgroundremove.account.staff.SuspensionNotice;
import online.backgroundremove.account.staff.SuspensionReason;
import org.jspecify.annotations.Nullable;

/** One account, and what staff may do about it. */
@Named
@RequestScoped
public class AccountFilePage {

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private AccountDirectory directory;

    @Inject
    private Suspension suspension;

    @Inject
    private KeySuspension keySuspension;

    @Inject
    private RequestIds ids;

    @Inject
    private FacesContext faces;

    private SuspensionReason reason = SuspensionReason.TERMS;
    private String note = "";
    private @Nullable String done;
    private @Nullable String problem;
    private @Nullable String address;
    private @Nullable AccountFile file;
    private boolean looked;

    /** Answers that there is nothing here, unless there is. */
    public void open() throws IOException {
        if (getFile() == null) {
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
        }
    }

    /** Null when there is no such account. */
    public @Nullable AccountFile getFile() {
        if (!looked) {
            looked = true;
            file = ids.of("id")
                    .flatMap(id -> directory.byId(visitor.required(), id))
                    .orElse(null);
        }
        return file;
    }

    public void openEmail() {
        address = directory.openEmail(visitor.required(), id()).text();
    }

    public void suspend() {
        try {
            boolean now = suspension.suspend(visitor.required(), id(), new SuspensionNotice(reason, note));
            done = now ? "account.suspended" : "account.asked";
            note = "";
            looked = false;
        } catch (NoteTooLong tooLong) {
            problem = "account.noteTooLong";
        }
    }

    public void reinstate() {
        suspension.reinstate(visitor.required(), id());
        done = "account.reinstated";
        looked = false;
    }

    public void suspendKey() {
        String told = new SuspensionNotice(chosenReason(), "").text();
        ids.of("key").ifPresent(key -> keySuspension.suspend(visitor.required(), key, told));
        done = "key.suspended";
        looked = false;
    }

    /** Of the form that was sent: components in a list forget which one that was. */
    private SuspensionReason chosenReason() {
        return Arrays.stream(SuspensionReason.values())
                .filter(known -> ids.text("reason").filter(known.name()::equals).isPresent())
                .findFirst()
                .orElse(reason);
    }

    public void reinstateKey() {
        ids.of("key").ifPresent(key -> keySuspension.reinstate(visitor.required(), key));
        done = "key.reinstated";
        looked = false;
    }

    public boolean isOwn() {
        return visitor.required().account().equals(id());
    }

    public UUID getId() {
        return id();
    }

    private UUID id() {
        return ids.of("id").orElseThrow(NotAllowed::new);
    }

    public SuspensionReason[] getReasons() {
        return SuspensionReason.values();
    }

    public SuspensionReason getReason() {
        return reason;
    }

    public void setReason(@Nullable SuspensionReason reason) {
        this.reason = Objects.requireNonNullElse(reason, this.reason);
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = Objects.requireNonNullElse(note, "");
    }

    /** Key of the message that says what was done, or null. */
    public @Nullable String getDone() {
        return done;
    }

    /** Key of the message, or null. */
    public @Nullable String getProblem() {
        return problem;
    }

    /** Null until it is opened. */
    public @Nullable String getAddress() {
        return address;
    }
}
