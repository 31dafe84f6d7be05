package online.backgroundremove.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import online.backgroundremove.retention.Basis;
import online.backgroundremove.retention.Category;
import online.backgroundremove.retention.CopiedRow;
import online.backgroundremove.retention.From;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.NoPersonalData;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.Purpose;

/**
 * Somebody decided something, at one time. It is never changed: whoever changes their mind makes another one, and the latest
 * counts. With the fields of a consent record of ISO/IEC TS 27560.
 */
@Entity
@Table(name = "choice")
@PersonalData(
        category = Category.CHOICE,
        purpose = Purpose.LEGAL_OBLIGATION,
        basis = Basis.LEGAL_OBLIGATION,
        keep = "consent.keep",
        from = From.CREATED)
public class Choice {

    @Id
    @NoPersonalData
    private UUID id;

    @Column(name = "subject_id", nullable = false)
    private UUID subject;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Decision decision;

    @Column(name = "policy_version", nullable = false)
    private String policyVersion;

    @NoPersonalData("the address of the site")
    @Column(nullable = false)
    private String controller;

    @Column(nullable = false)
    private String region;

    @Column(name = "by_signal", nullable = false)
    private boolean bySignal;

    @Embedded
    private Lifetime lifetime;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Choice() {}

    Choice(UUID subject, Decision decision, Circumstances circumstances, Lifetime lifetime) {
        this.id = UUID.randomUUID();
        this.subject = subject;
        this.decision = decision;
        this.policyVersion = circumstances.policyVersion();
        this.controller = circumstances.controller();
        this.region = circumstances.region().code();
        this.bySignal = circumstances.signal();
        this.lifetime = lifetime;
    }

    /** One that was made elsewhere, at its time and under its version. */
    static Choice copied(UUID subject, CopiedRow row, ConsentSettings settings) {
        Instant made = row.time("madeAt");
        Circumstances circumstances = new Circumstances(
                row.text("policyVersion"),
                settings.controller(),
                Region.of(row.find("region")),
                row.read("bySignal", Boolean::valueOf));
        return new Choice(
                subject,
                row.read("decision", Decision::valueOf),
                circumstances,
                Lifetime.until(made, settings.keptUntil(made)));
    }

    /** Under which a decision was made. */
    record Circumstances(String policyVersion, String controller, Region region, boolean signal) {}

    UUID id() {
        return id;
    }

    UUID subject() {
        return subject;
    }

    Decision decision() {
        return decision;
    }

    String policyVersion() {
        return policyVersion;
    }

    String controller() {
        return controller;
    }

    String region() {
        return region;
    }

    /** Whether the browser sent the opt-out signal at the time. */
    boolean isBySignal() {
        return bySignal;
    }

    boolean isOver(Instant now) {
        return lifetime.isOver(now);
    }

    Instant madeAt() {
        return lifetime.createdAt();
    }
}
