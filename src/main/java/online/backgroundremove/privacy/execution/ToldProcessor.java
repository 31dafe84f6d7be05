package online.backgroundremove.privacy.execution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import online.backgroundremove.policy.CallOutcome;
import online.backgroundremove.policy.ProcessorRole;
import online.backgroundremove.retention.NoPersonalData;

/** What a processor was told for a request, and what came of it. Goes with the request. */
@Entity
@Table(name = "processor_told")
@NoPersonalData("ids of a call and of a request")
public class ToldProcessor {

    @Id
    @Column(name = "call_id")
    private UUID id;

    @Column(name = "request_id", nullable = false)
    private UUID request;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProcessorRole processor;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CallOutcome outcome = CallOutcome.LATER;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ToldProcessor() {}

    ToldProcessor(UUID call, UUID request, ProcessorRole processor, Instant now) {
        this.id = call;
        this.request = request;
        this.processor = processor;
        this.changedAt = now;
    }

    UUID id() {
        return id;
    }

    ProcessorRole processor() {
        return processor;
    }

    CallOutcome outcome() {
        return outcome;
    }

    Instant changedAt() {
        return changedAt;
    }

    void end(CallOutcome what, Instant now) {
        outcome = what == CallOutcome.TAKEN ? CallOutcome.TAKEN : CallOutcome.REFUSED;
        changedAt = now;
    }
}
