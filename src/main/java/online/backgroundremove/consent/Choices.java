package online.backgroundremove.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.policy.PolicyDocument;
import online.backgroundremove.policy.PolicyVersions;
import online.backgroundremove.retention.CopiedRow;
import online.backgroundremove.retention.Lifetime;
import online.backgroundremove.retention.restriction.LawfulUse;
import online.backgroundremove.retention.restriction.SeesRestricted;

/** All that was chosen. */
@ApplicationScoped
@SeesRestricted(LawfulUse.OWN_WISH)
public class Choices {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PolicyVersions versions;

    @Inject
    private ConsentSettings settings;

    @Inject
    private Clock clock;

    void add(UUID subject, Decision decision, Chooser chooser) {
        Instant now = clock.instant();
        Choice.Circumstances circumstances = new Choice.Circumstances(
                Integer.toString(versions.current(PolicyDocument.PRIVACY).number()),
                settings.controller(),
                chooser.region(),
                chooser.signal());
        entities.persist(new Choice(subject, decision, circumstances, Lifetime.until(now, settings.keptUntil(now))));
    }

    /** In the caller's transaction; what permits something is left out, and so is what would be over. */
    int takeOver(UUID subject, List<CopiedRow> copied) {
        List<Choice> again = copied.stream()
                .map(row -> Choice.copied(subject, row, settings))
                .filter(choice -> !choice.decision().permits() && !choice.isOver(clock.instant()))
                .toList();
        again.forEach(entities::persist);
        return again.size();
    }

    /** The latest first. */
    List<Choice> of(UUID subject) {
        return entities.createQuery(
                        "select c from Choice c where c.subject = :subject order by c.lifetime.createdAt desc",
                        Choice.class)
                .setParameter("subject", subject)
                .getResultList();
    }

    /** What somebody decided last about analytics, if that holds still. */
    Optional<Choice> aboutAnalytics(UUID subject) {
        return of(subject).stream()
                .filter(choice -> choice.decision().isAboutAnalytics())
                .findFirst()
                .filter(choice -> settings.holdsUntil(choice.madeAt()).isAfter(clock.instant()));
    }

    boolean hasObjected(UUID subject) {
        return of(subject).stream()
                .map(Choice::decision)
                .filter(decision -> !decision.isAboutAnalytics())
                .findFirst()
                .equals(Optional.of(Decision.OBJECTED));
    }

    @Transactional
    int erase(UUID subject) {
        return entities.createQuery("delete from Choice c where c.subject = :subject")
                .setParameter("subject", subject)
                .executeUpdate();
    }
}
