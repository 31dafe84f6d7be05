package online.backgroundremove.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import online.backgroundremove.retention.NoPersonalData;

/**
 * A call on its way. It waits for its next time, is claimed by one node by moving that time into the future, and goes as soon
 * as the processor has it. A node that dies with a call in its hands loses its claim by that time passing: the call is tried
 * again under the same id, so it is never lost, and the processor can tell that it has it.
 */
@Entity
@Table(name = "processor_call")
@NoPersonalData("a page, the site that led there and a time; nothing of who looked")
public class WaitingCall {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProcessorRole role;

    @Column(nullable = false)
    private String fields;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "next_attempt_at", nullable = false)
    private Instant nextAttempt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected WaitingCall() {}

    WaitingCall(ProcessorCall call, Instant now) {
        this.id = call.id();
        this.role = call.processor().role();
        this.fields = CallFields.join(call.fields());
        this.createdAt = now;
        this.nextAttempt = now;
    }

    UUID id() {
        return id;
    }

    ProcessorRole role() {
        return role;
    }

    int attempts() {
        return attempts;
    }

    Instant nextAttempt() {
        return nextAttempt;
    }

    /** @throws FieldNotAllowed when the processor may no longer have what was meant for it */
    ProcessorCall to(Processor processor) {
        return new ProcessorCall(id, processor, CallFields.split(fields));
    }

    boolean isOlderThan(Duration age, Instant now) {
        return createdAt.plus(age).isBefore(now);
    }

    /** Waits for the next time; twice as long after each attempt, up to an hour. */
    void postpone(Instant now) {
        int doublings = Math.min(Math.max(attempts - 1, 0), 10);
        Duration pause = FIRST_PAUSE.multipliedBy(1L << doublings);
        nextAttempt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    void claim(Instant until) {
        attempts++;
        nextAttempt = until;
    }
}
