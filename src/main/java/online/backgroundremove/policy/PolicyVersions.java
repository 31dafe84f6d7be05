package online.backgroundremove.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** All versions of the documents that have been published. */
@ApplicationScoped
public class PolicyVersions {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** The one that is in force today, UTC; before the first comes into force, that one. */
    public PolicyVersion current(PolicyDocument document) {
        return inForce(document).orElseThrow(() -> new IllegalStateException("Nothing is published: " + document));
    }

    /** Empty before anything is published. */
    @Transactional(TxType.SUPPORTS)
    public Optional<PolicyVersion> inForce(PolicyDocument document) {
        LocalDate today = today();
        List<PolicyVersion> versions = of(document);
        return versions.stream()
                .filter(version -> !version.date().isAfter(today))
                .reduce((earlier, later) -> later)
                .or(() -> versions.stream().findFirst());
    }

    /** Published, but not in force yet; the next first. */
    public List<PolicyVersion> upcoming(PolicyDocument document) {
        LocalDate today = today();
        return of(document).stream()
                .filter(version -> version.number() > 1 && version.date().isAfter(today))
                .toList();
    }

    /** The earliest first. */
    @Transactional(TxType.SUPPORTS)
    public List<PolicyVersion> of(PolicyDocument document) {
        return entities.createQuery(
                        "select v from PolicyVersion v where v.document = :document order by v.number",
                        PolicyVersion.class)
                .setParameter("document", document)
                .getResultList();
    }

    public Optional<PolicyVersion> find(PolicyDocument document, int number) {
        return of(document).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    /** The last one that was published, in force or not. */
    public Optional<PolicyVersion> latest(PolicyDocument document) {
        return of(document).stream().reduce((earlier, later) -> later);
    }

    /** Material ones that come, or came, into force on this day or later. */
    @Transactional(TxType.SUPPORTS)
    public List<PolicyVersion> materialSince(LocalDate day) {
        return entities.createQuery(
                        "select v from PolicyVersion v where v.material = true and v.number > 1"
                                + " and v.effectiveDay >= :day order by v.publishedAt",
                        PolicyVersion.class)
                .setParameter("day", day)
                .getResultList();
    }

    void add(PolicyVersion version) {
        entities.persist(version);
        entities.flush();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }
}
