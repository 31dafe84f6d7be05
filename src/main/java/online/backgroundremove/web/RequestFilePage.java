package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import online.backgroundremove.policy.Processor;
import online.backgroundremove.privacy.DenialReason;
import online.backgroundremove.privacy.HeldRows;
import online.backgroundremove.privacy.IllegalTransition;
import online.backgroundremove.privacy.NoSuchRequest;
import online.backgroundremove.privacy.RequestKind;
import online.backgroundremove.privacy.RequestStep;
import online.backgroundremove.privacy.WordsMissing;
import online.backgroundremove.privacy.clock.ExtensionNotPossible;
import online.backgroundremove.privacy.desk.DecisionDesk;
import online.backgroundremove.privacy.desk.OpenedRequest;
import online.backgroundremove.privacy.desk.RequestDesk;
import online.backgroundremove.privacy.desk.RequestOnDesk;
import org.jspecify.annotations.Nullable;

/** One privacy request, and what staff may do about it. */
@Named
@RequestScoped
public class RequestFilePage {

    @Inject
    private RequestDesk desk;

    @Inject
    private DecisionDesk decisions;

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private RequestIds ids;

    @Inject
    private FacesContext faces;

    private final TypedFields typed = new TypedFields();
    private @Nullable RequestOnDesk file;
    private @Nullable OpenedRequest opened;
    private @Nullable List<HeldRows> held;
    private @Nullable List<RequestStep> steps;
    private @Nullable Boolean liftable;
    private @Nullable String done;
    private @Nullable String problem;
    private boolean looked;

    /** Answers that there is nothing here, unless there is. */
    public void open() throws IOException {
        if (getFile() == null) {
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
        }
    }

    /** Null when there is no such request. */
    public @Nullable RequestOnDesk getFile() {
        if (!looked) {
            looked = true;
            file = ids.of("id").flatMap(id -> desk.find(visitor.required(), id)).orElse(null);
        }
        return file;
    }

    public List<RequestStep> getSteps() {
        if (steps == null) {
            steps = desk.steps(visitor.required(), id());
        }
        return steps;
    }

    public void read() {
        opened = desk.read(visitor.required(), id());
    }

    public void lookUp() {
        held = desk.held(visitor.required(), id());
    }

    public void approve() {
        attempt("request.approved", () -> decisions.approve(visitor.required(), id()));
    }

    /** Also the end of a restriction that the person was told of, as long as it has not come. */
    public boolean isDeniable() {
        RequestOnDesk shown = getFile();
        return shown != null
                && switch (shown.request().state()) {
                    case RECEIVED, IN_REVIEW -> true;
                    case APPROVED -> shown.request().kind() == RequestKind.LIFTING;
                    default -> false;
                };
    }

    public void deny() {
        DenialReason why = typed.get("reason", DenialReason.NOTHING_HELD);
        attempt("request.denied", () -> decisions.deny(visitor.required(), id(), why, typed.get("more")));
    }

    public void extend() {
        attempt("request.extended", () -> decisions.extend(visitor.required(), id(), typed.get("why")));
    }

    public void hold() {
        attempt("request.held", () -> decisions.hold(visitor.required(), id(), typed.get("question")));
    }

    public void resume() {
        attempt("request.resumed", () -> decisions.resume(visitor.required(), id()));
    }

    /** Whether it is a restriction that staff can end. */
    public boolean isLiftable() {
        if (liftable == null) {
            liftable = desk.canBeLifted(visitor.required(), id());
        }
        return liftable;
    }

    public void lift() {
        attempt("request.lifting", () -> decisions.lift(visitor.required(), id(), typed.get("because")));
    }

    /** A step that is done by hand; which one, the form of the list says. */
    public void stepDone() {
        String evidence = ids.text("evidence").orElse("").strip();
        ids.of("step")
                .ifPresent(step -> attempt(
                        "request.stepDone", () -> decisions.stepDone(visitor.required(), id(), step, evidence)));
    }

    private void attempt(String success, Runnable act) {
        try {
            act.run();
            done = success;
            typed.values().clear();
        } catch (WordsMissing noWords) {
            problem = "request.WORDS";
        } catch (ExtensionNotPossible no) {
            problem = "request.extension." + no.why();
        } catch (IllegalTransition no) {
            problem = "request.STATE";
        }
        looked = false;
        liftable = null;
        steps = null;
    }

    private UUID id() {
        return ids.of("id").orElseThrow(NoSuchRequest::new);
    }

    /** Null until it is opened. */
    public @Nullable OpenedRequest getOpened() {
        return opened;
    }

    /** Null until it is looked up. */
    public @Nullable List<HeldRows> getHeld() {
        return held;
    }

    public List<Processor> getProcessors() {
        return desk.processors(visitor.required());
    }

    /** What somebody of ours does at a processor for this step, as the register says; empty where it is with none. */
    public String instruction(RequestStep step) {
        boolean correction = Objects.requireNonNull(getFile()).request().kind() == RequestKind.CORRECTION;
        return getProcessors().stream()
                .filter(processor -> step.name()
                        .toUpperCase(Locale.ROOT)
                        .endsWith(processor.role().name()))
                .map(processor -> processor.name() + ": "
                        + (correction
                                ? processor.rights().correct()
                                : processor.rights().erase()))
                .findFirst()
                .orElse("");
    }

    public DenialReason[] getReasons() {
        return DenialReason.values();
    }

    public Map<String, String> getTyped() {
        return typed.values();
    }

    /** Key of the message that says what was done, or null. */
    public @Nullable String getDone() {
        return done;
    }

    /** Key of the message that says what was wrong, or null. */
    public @Nullable String getProblem() {
        return problem;
    }
}
