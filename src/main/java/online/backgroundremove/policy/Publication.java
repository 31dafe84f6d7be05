package online.backgroundremove.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Publishing versions: what a document says today is kept, with its date, for good. */
@ApplicationScoped
public class Publication {

    @Inject
    private PolicyVersions versions;

    @Inject
    private Drafts drafts;

    @Inject
    private Clock clock;

    /** Whether the document would say something else today than the last version says. */
    public boolean isDue(PolicyDocument document) {
        return versions.latest(document)
                .map(latest -> !latest.says(drafts.of(document)))
                .orElse(true);
    }

    /**
     * Publishes what the document says now.
     *
     * @throws InvalidEdition when it cannot be published, or not like this
     */
    @Transactional
    public PolicyVersion publish(PolicyDocument document, Edition edition) {
        edition.check(LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        Optional<PolicyVersion> latest = versions.latest(document);
        if (latest.map(PolicyVersion::date)
                .filter(edition.effectiveDay()::isBefore)
                .isPresent()) {
            throw new InvalidEdition(InvalidEdition.What.BEFORE_ANOTHER);
        }
        Draft draft = drafts.of(document);
        if (latest.filter(last -> last.says(draft)).isPresent()) {
            throw new InvalidEdition(InvalidEdition.What.NOTHING_NEW);
        }
        int number = latest.map(PolicyVersion::number).orElse(0) + 1;
        PolicyVersion version = new PolicyVersion(document, number, draft, edition, clock.instant());
        versions.add(version);
        return version;
    }
}
