package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import online.backgroundremove.account.Password;
import online.backgroundremove.account.Reauthentication;
import online.backgroundremove.policy.Processor;
import online.backgroundremove.policy.Processors;
import online.backgroundremove.privacy.HeldData;
import online.backgroundremove.privacy.HeldLine;
import online.backgroundremove.privacy.IllegalTransition;
import online.backgroundremove.privacy.Origin;
import online.backgroundremove.privacy.OwnRequests;
import online.backgroundremove.privacy.OwnWish;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.privacy.PrivacySettings;
import online.backgroundremove.privacy.RequestKind;
import online.backgroundremove.privacy.RequestState;
import online.backgroundremove.privacy.Words;
import online.backgroundremove.privacy.clock.Law;
import online.backgroundremove.retention.Subject;
import org.jspecify.annotations.Nullable;

/** Everything that is held about whoever is signed in, and what they can do about it. */
@Named
@RequestScoped
public class OwnDataPage {

    private static final int CONFLICT = 409;

    @Inject
    private HeldData data;

    @Inject
    private OwnRequests own;

    @Inject
    private Processors processors;

    @Inject
    private PrivacySettings settings;

    @Inject
    private Reauthentication reauthentication;

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private RequestIds ids;

    @Inject
    private Problems problems;

    @Inject
    private FacesContext faces;

    private final TypedFields typed = new TypedFields();
    private String password = "";
    private boolean coolOff;
    private @Nullable String done;
    private @Nullable Boolean restricted;
    private @Nullable List<HeldLine> held;
    private @Nullable List<PrivacyRequest> requests;

    public void ask() {
        boolean asked = problems.pass("data", () -> {
            Words words = new Words(typed.get("text"), typed.get("before"), typed.get("after"));
            OwnWish wish =
                    new OwnWish(typed.get("kind", RequestKind.ACCESS), typed.get("place", Law.UNKNOWN), words, coolOff);
            reauthentication.check(visitor.required(), new Password(password), visitor.caller());
            own.ask(visitor.required(), wish);
        });
        done = asked ? "data.asked" : null;
        requests = null;
    }

    public void cancel() {
        try {
            ids.of("request").ifPresent(id -> own.cancel(visitor.required(), id));
            done = "data.cancelled";
        } catch (IllegalTransition late) {
            done = "data.tooLate";
            faces.getExternalContext().setResponseStatus(CONFLICT);
        }
        requests = null;
    }

    public List<HeldLine> getHeld() {
        if (held == null) {
            held = data.explained(new Subject(visitor.required().account()));
        }
        return held;
    }

    /** The newest first. */
    public List<PrivacyRequest> getRequests() {
        if (requests == null) {
            requests = own.of(visitor.required().account());
        }
        return requests;
    }

    /** Whether it can still be taken back. */
    public boolean isRevocable(PrivacyRequest request) {
        return request.origin() != Origin.STAFF && request.state().next().contains(RequestState.WITHDRAWN);
    }

    public List<Processor> getProcessors() {
        return processors.all();
    }

    public boolean isRestricted() {
        if (restricted == null) {
            restricted = own.isRestricted(visitor.required());
        }
        return restricted;
    }

    /** A restriction can be asked for, or its end. */
    public List<RequestKind> getKinds() {
        RequestKind senseless = isRestricted() ? RequestKind.RESTRICTION : RequestKind.LIFTING;
        return Stream.of(RequestKind.values()).filter(kind -> kind != senseless).toList();
    }

    public Law[] getPlaces() {
        return Law.values();
    }

    public int getLongest() {
        return Words.LONGEST;
    }

    /** How many days a deletion waits when that is wanted. */
    public int getCoolOffDays() {
        return settings.coolOffDays();
    }

    /** What is typed, by field; the link to this page may name the kind. */
    public Map<String, String> getTyped() {
        ids.text("kind").ifPresent(kind -> typed.values().putIfAbsent("kind", kind.toUpperCase(Locale.ROOT)));
        typed.values().putIfAbsent("place", Law.UNKNOWN.name());
        return typed.values();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = Objects.requireNonNullElse(password, "");
    }

    public boolean isCoolOff() {
        return coolOff;
    }

    public void setCoolOff(boolean coolOff) {
        this.coolOff = coolOff;
    }

    /** Key of the message that says what was done, or null. */
    public @Nullable String getDone() {
        return done;
    }
}
