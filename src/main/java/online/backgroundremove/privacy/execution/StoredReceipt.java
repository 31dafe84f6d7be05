package online.backgroundremove.privacy.execution;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.privacy.receipt.SignedText;
import online.backgroundremove.retention.AfterErasure;
import online.backgroundremove.retention.Basis;
import online.backgroundremove.retention.Category;
import online.backgroundremove.retention.From;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.Purpose;

/** What was signed at the end of an erasure, for the person and for whoever asks what was done. Goes with the request. */
@Entity
@Table(name = "erasure_receipt")
@PersonalData(
        category = Category.CHOICE,
        purpose = Purpose.LEGAL_OBLIGATION,
        basis = Basis.LEGAL_OBLIGATION,
        keep = "privacy.keep-requests",
        from = From.ENDED,
        afterErasure = AfterErasure.RETAINED)
public class StoredReceipt {

    /** Whoever knows it may read the receipt. */
    @Id
    @Column(name = "request_id")
    private UUID request;

    @Column(name = "subject_id", nullable = false)
    private UUID subject;

    @Column(name = "signed_text", nullable = false)
    private byte[] text;

    @Embedded
    private Lifetime lifetime;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredReceipt() {}

    StoredReceipt(PrivacyRequest request, SignedText signed, Instant now, Instant end) {
        this.request = request.id();
        this.subject = request.subject().id();
        this.text = signed.text().getBytes(UTF_8);
        this.lifetime = Lifetime.until(now, end);
    }

    UUID request() {
        return request;
    }

    SignedText signed() {
        return new SignedText(new String(text, UTF_8));
    }

    Instant madeAt() {
        return lifetime.createdAt();
    }

    /** Another one: what was held back is gone as well. */
    void replace(SignedText signed) {
        text = signed.text().getBytes(UTF_8);
    }
}
