package online.backgroundremove.policy.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import online.backgroundremove.account.Role;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.policy.Changes;
import online.backgroundremove.policy.Drafts;
import online.backgroundremove.policy.Edition;
import online.backgroundremove.policy.PolicyDocument;
import online.backgroundremove.policy.PolicyVersion;
import online.backgroundremove.policy.PolicyVersions;
import online.backgroundremove.policy.Processors;
import online.backgroundremove.policy.Publication;

/** Publishing versions. */
@ApplicationScoped
public class PublishingDesk {

    @Inject
    private PolicyVersions versions;

    @Inject
    private Drafts drafts;

    @Inject
    private Publication publication;

    @Inject
    private Processors processors;

    @Inject
    private AuditTrail trail;

    /** Each document as it stands. */
    public List<DocumentOnDesk> documents(SignedIn actor) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        return Stream.of(PolicyDocument.values()).map(this::onDesk).toList();
    }

    /** Everybody who is switched on. */
    public List<ProcessorOnDesk> register(SignedIn actor) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        return processors.all().stream()
                .map(processor -> new ProcessorOnDesk(
                        processor,
                        processors
                                .active(processor.role())
                                .filter(processor::equals)
                                .isPresent()))
                .toList();
    }

    /** @throws online.backgroundremove.policy.InvalidEdition when it cannot be published, or not like this */
    @Transactional
    public PolicyVersion publish(SignedIn actor, PolicyDocument document, Edition edition) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        PolicyVersion version = publication.publish(document, edition);
        trail.record(Optional.of(actor.account()), "policy.published", version.id());
        return version;
    }

    private DocumentOnDesk onDesk(PolicyDocument document) {
        PolicyVersion latest = versions.latest(document).orElseThrow();
        return new DocumentOnDesk(
                document,
                latest,
                publication.isDue(document),
                Changes.between(latest.text(), drafts.of(document).text()));
    }
}
