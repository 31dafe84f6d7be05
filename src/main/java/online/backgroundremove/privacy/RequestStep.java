package online.backgroundremove.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.retention.AfterErasure;
import online.backgroundremove.retention.Basis;
import online.backgroundremove.retention.Category;
import online.backgroundremove.retention.From;
import online.backgroundremove.retention.NoPersonalData;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.Purpose;
import org.jspecify.annotations.Nullable;

/** What has to be done for a request in one store, or with one processor, and what shows that it was done. Goes with the request. */
@Entity
@Table(name = "privacy_request_step")
@PersonalData(
        category = Category.CHOICE,
        purpose = Purpose.LEGAL_OBLIGATION,
        basis = Basis.LEGAL_OBLIGATION,
        keep = "privacy.keep-requests",
        from = From.ENDED,
        afterErasure = AfterErasure.RETAINED)
public class RequestStep {

    /** Name of the step in which something is corrected here. */
    static final String CORRECTION = "correction";

    /** With which the names of steps begin in which a processor is asked. */
    public static final String PROCESSOR = "processor";

    /** With which the evidence of a step begins that a legal hold has put off. */
    public static final String PUT_OFF = "held until ";

    @Id
    @NoPersonalData
    private UUID id;

    @Column(name = "request_id", nullable = false)
    private UUID request;

    /** Steps are done in this order. */
    @NoPersonalData
    @Column(name = "step_number", nullable = false)
    private int position;

    /** Of the store, the processor, or what else is done. */
    @NoPersonalData
    @Column(nullable = false)
    private String name;

    @NoPersonalData
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private StepState state = StepState.WAITING;

    @Column(name = "row_count", nullable = false)
    private int rows;

    /** Ids only. */
    @Column
    private @Nullable String evidence;

    @NoPersonalData
    @Column(nullable = false)
    private int attempts;

    /** Name of what was thrown, without what it said. */
    @NoPersonalData
    @Column
    private @Nullable String failure;

    @NoPersonalData
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected RequestStep() {}

    public RequestStep(UUID request, int position, String name, Instant now) {
        this.id = UUID.randomUUID();
        this.request = request;
        this.position = position;
        this.name = name;
        this.changedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID request() {
        return request;
    }

    public int position() {
        return position;
    }

    public String name() {
        return name;
    }

    public StepState state() {
        return state;
    }

    public int rows() {
        return rows;
    }

    public Optional<String> evidence() {
        return Optional.ofNullable(evidence);
    }

    /** Whether somebody does it by hand, and it is still to be done. */
    public boolean waitsForHand() {
        boolean byHand = name.equals(CORRECTION) || name.startsWith(PROCESSOR + ":");
        return byHand && (state != StepState.DONE || (evidence != null && evidence.startsWith(PUT_OFF)));
    }

    public int attempts() {
        return attempts;
    }

    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** @param shown ids that prove it, such as that of a call to a processor; empty where the rows say enough */
    public void done(int touched, String shown, Instant now) {
        state = StepState.DONE;
        rows = touched;
        evidence = shown.isEmpty() ? null : shown;
        failure = null;
        attempts++;
        changedAt = now;
    }

    public void fail(Class<? extends Throwable> why, Instant now) {
        state = StepState.FAILED;
        failure = why.getName();
        attempts++;
        changedAt = now;
    }
}
