package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.retention.HoldNotPossible;
import online.backgroundremove.retention.HoldReason;
import online.backgroundremove.retention.NotTwoPeople;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.desk.HoldDesk;
import online.backgroundremove.retention.desk.HoldOnDesk;
import org.jspecify.annotations.Nullable;

/** Legal holds: ask, approve, end. */
@Named
@RequestScoped
public class HoldsPage {

    @Inject
    private HoldDesk desk;

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private FacesContext faces;

    private @Nullable List<HoldOnDesk> holds;

    private @Nullable String subject;
    private @Nullable HoldReason reason;
    private @Nullable String words;
    private @Nullable String until;

    private @Nullable String problem;

    private @Nullable String outcome;

    public List<HoldOnDesk> getHolds() {
        if (holds == null) {
            holds = desk.all(visitor.required());
        }
        return holds;
    }

    public HoldReason[] getReasons() {
        return HoldReason.values();
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public @Nullable HoldReason getReason() {
        return reason;
    }

    public void setReason(@Nullable HoldReason reason) {
        this.reason = reason;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    /** The last day, in UTC: 2030-12-31. */
    public @Nullable String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until;
    }

    /** Key of the message that says what was wrong, or null. */
    public @Nullable String getProblem() {
        return problem;
    }

    /** Key of the message that says what was done, or null. */
    public @Nullable String getOutcome() {
        return outcome;
    }

    public void ask() {
        Optional<Subject> person = person();
        Optional<Instant> end = end();
        if (person.isEmpty()) {
            problem = "hold.NO_PERSON";
        } else if (end.isEmpty()) {
            problem = "hold.NO_DATE";
        } else if (reason == null || words == null) {
            problem = "hold.NO_WORDS";
        } else {
            HoldReason why = reason;
            String told = words;
            attempt("hold.asked", () -> {
                desk.ask(visitor.required(), person.get(), why, told, end.get());
                subject = null;
                words = null;
                until = null;
            });
        }
    }

    public void approve() {
        onHold("hold.approved", desk::approve);
    }

    public void finish() {
        onHold("hold.ended", desk::end);
    }

    private void onHold(String done, BiConsumer<SignedIn, UUID> act) {
        Optional<UUID> hold =
                id(faces.getExternalContext().getRequestParameterMap().get("hold"));
        if (hold.isEmpty()) {
            problem = "hold.UNKNOWN";
        } else {
            attempt(done, () -> act.accept(visitor.required(), hold.get()));
        }
    }

    private void attempt(String done, Runnable act) {
        try {
            act.run();
            outcome = done;
        } catch (NotTwoPeople alone) {
            problem = "hold.ALONE";
        } catch (HoldNotPossible impossible) {
            problem = "hold." + impossible.why();
        }
        holds = null;
    }

    private Optional<Subject> person() {
        return id(subject).map(Subject::new);
    }

    private static Optional<UUID> id(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private Optional<Instant> end() {
        try {
            return until == null
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(until.strip())
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
