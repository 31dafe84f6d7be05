package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.privacy.receipt.SignedText;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;

/** The receipts of erasures. */
@ApplicationScoped
@SeesRestricted(LawfulUse.OWN_WISH)
public class Receipts {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SubjectKeys keys;

    /** That of a request; whoever knows its number may have it. */
    @Transactional
    public Optional<SignedText> of(UUID request) {
        return Optional.ofNullable(entities.find(StoredReceipt.class, request)).map(StoredReceipt::signed);
    }

    /** The public half of the key that signs. */
    public String publicKey() {
        return keys.signing().publicKey();
    }

    /** In the caller's transaction. */
    void put(PrivacyRequest request, String json, Instant now, Instant end) {
        SignedText signed = SignedText.of(json, keys.signing());
        Optional.ofNullable(entities.find(StoredReceipt.class, request.id()))
                .ifPresentOrElse(
                        earlier -> earlier.replace(signed),
                        () -> entities.persist(new StoredReceipt(request, signed, now, end)));
    }

    List<StoredReceipt> about(Subject subject) {
        return entities.createQuery("select r from StoredReceipt r where r.subject = :subject", StoredReceipt.class)
                .setParameter("subject", subject.id())
                .getResultList();
    }
}
