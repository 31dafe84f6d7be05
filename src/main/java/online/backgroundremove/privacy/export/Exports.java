package online.backgroundremove.privacy.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import online.backgroundremove.account.Accounts;
import online.backgroundremove.account.Secret;
import online.backgroundremove.policy.PolicyContact;
import online.backgroundremove.policy.Processors;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.Registry;
import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;

/** Copies of what is held about people: made once, sealed, fetched once. */
@ApplicationScoped
@SeesRestricted(LawfulUse.OWN_WISH)
public class Exports {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PersonalCopy copy;

    @Inject
    private Registry registry;

    @Inject
    private Processors processors;

    @Inject
    private PolicyContact contact;

    @Inject
    private Accounts accounts;

    @Inject
    private SubjectKeys keys;

    @Inject
    private ExportSettings settings;

    @Inject
    private Clock clock;

    /** Makes a copy, in the caller's transaction; the secret of its link is told once. */
    @Transactional
    public Secret make(Subject subject, Extent extent) {
        Instant now = clock.instant();
        byte[] sealed = keys.sealBytes(
                subject, CopyAsZip.of(facts(subject, extent, now), copy.of(subject, extent), keys.signing()));
        Secret secret = Secret.fresh();
        Lifetime lifetime = Lifetime.until(now, now.plus(settings.lasts()));
        entities.persist(new ExportFile(subject, secret.hash(), sealed, lifetime));
        return secret;
    }

    /**
     * Hands a copy out; there is none afterwards. That of somebody with an account goes to nobody but them, signed in.
     *
     * @param asking who is signed in
     * @throws ExportGone when the link was used, is over, is another person's, or is none
     */
    @Transactional
    public byte[] take(Secret secret, Optional<Subject> asking) {
        ExportFile file = find(secret)
                .filter(found -> !found.isOver(clock.instant()))
                .filter(found -> isFor(found.subject(), asking))
                .orElseThrow(ExportGone::new);
        byte[] zip = keys.openBytes(file.subject(), file.contents());
        int taken = entities.createQuery("delete from ExportFile f where f.id = :id")
                .setParameter("id", file.id())
                .executeUpdate();
        if (taken != 1) {
            throw new ExportGone();
        }
        return zip;
    }

    /** What copies look like. */
    public String schema() {
        return CopyAsZip.schema();
    }

    List<ExportFile> of(Subject subject) {
        return entities.createQuery("select f from ExportFile f where f.subject = :subject", ExportFile.class)
                .setParameter("subject", subject.id())
                .getResultList();
    }

    private boolean isFor(Subject subject, Optional<Subject> asking) {
        return asking.equals(Optional.of(subject))
                || accounts.byId(subject.id()).isEmpty();
    }

    private Optional<ExportFile> find(Secret secret) {
        return entities.createQuery("select f from ExportFile f where f.secretHash = :hash", ExportFile.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .findFirst();
    }

    private CopyFacts facts(Subject subject, Extent extent, Instant now) {
        return new CopyFacts(
                subject,
                extent,
                now,
                contact.controller(),
                processors.all().stream()
                        .map(processor -> processor.name() + " (" + processor.country() + "), " + processor.purpose())
                        .toList(),
                registry.record().lines());
    }
}
