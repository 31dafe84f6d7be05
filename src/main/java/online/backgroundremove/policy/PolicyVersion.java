package online.backgroundremove.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import online.backgroundremove.retention.NoPersonalData;
import org.apache.commons.codec.digest.DigestUtils;

/** One version of a document, with the facts of its day in its text. Once it is published, it is never changed. */
@Entity
@Table(name = "policy_version")
@NoPersonalData("what we tell everybody")
public class PolicyVersion {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private PolicyDocument document;

    @Column(name = "version_number", nullable = false, updatable = false)
    private int number;

    @Column(name = "contents", nullable = false, updatable = false)
    private String text;

    @Column(nullable = false, updatable = false)
    private String hash;

    @Column(nullable = false, updatable = false)
    private String processors;

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    @Column(name = "effective_day", nullable = false, updatable = false)
    private LocalDate effectiveDay;

    @Column(nullable = false, updatable = false)
    private boolean material;

    @Column(nullable = false, updatable = false)
    private String summary;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected PolicyVersion() {}

    PolicyVersion(PolicyDocument document, int number, Draft draft, Edition edition, Instant now) {
        this.id = UUID.randomUUID();
        this.document = document;
        this.number = number;
        this.text = draft.text();
        this.hash = DigestUtils.sha256Hex(draft.text());
        this.processors = identities(draft.processors());
        this.publishedAt = now;
        this.effectiveDay = edition.effectiveDay();
        this.material = edition.material();
        this.summary = edition.summary();
    }

    public UUID id() {
        return id;
    }

    public PolicyDocument document() {
        return document;
    }

    /** From 1, for each document on its own. */
    public int number() {
        return number;
    }

    /** As Markdown. */
    public String text() {
        return text;
    }

    /** SHA-256 of its text in UTF-8, in hexadecimal. */
    public String hash() {
        return hash;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** From when it is in force, UTC; the date of the document. */
    public LocalDate date() {
        return effectiveDay;
    }

    /** Whether people are told beforehand. */
    public boolean material() {
        return material;
    }

    /** What has changed, in words. */
    public String summary() {
        return summary;
    }

    /** Whether the text is the one that was published. */
    public boolean isSound() {
        return DigestUtils.sha256Hex(text).equals(hash);
    }

    boolean says(Draft draft) {
        return text.equals(draft.text()) && processors.equals(identities(draft.processors()));
    }

    boolean names(Processor processor) {
        return processors.lines().anyMatch(processor.identity()::equals);
    }

    /** As the text has them. */
    public List<String> processorNames() {
        return processors.lines().map(Processor::nameIn).toList();
    }

    private static String identities(Collection<Processor> processors) {
        return processors.stream().map(Processor::identity).sorted().collect(Collectors.joining("\n"));
    }
}
