package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import online.backgroundremove.policy.PolicyContact;
import online.backgroundremove.policy.PolicyDocument;
import online.backgroundremove.policy.PolicyHtml;
import online.backgroundremove.policy.PolicyVersion;
import online.backgroundremove.policy.PolicyVersions;
import online.backgroundremove.policy.Processor;
import online.backgroundremove.policy.Processors;

/** Privacy policy, cookie policy and terms: as they are in force, or the version that is asked for. */
@Named
@RequestScoped
public class PolicyPage {

    @Inject
    private PolicyVersions versions;

    @Inject
    private Processors processors;

    @Inject
    private PolicyContact contact;

    @Inject
    private RequestIds request;

    public PolicyVersion getPrivacy() {
        return asked(PolicyDocument.PRIVACY);
    }

    public PolicyVersion getCookies() {
        return asked(PolicyDocument.COOKIES);
    }

    public PolicyVersion getTerms() {
        return asked(PolicyDocument.TERMS);
    }

    public String html(PolicyVersion version) {
        return PolicyHtml.of(version.text());
    }

    public boolean isInForce(PolicyVersion version) {
        return versions.current(version.document()).id().equals(version.id());
    }

    /** Published, but not in force yet. */
    public List<PolicyVersion> upcoming(PolicyVersion shown) {
        return versions.upcoming(shown.document());
    }

    /** Material changes of any document that are to come. */
    public List<PolicyVersion> getNews() {
        return Stream.of(PolicyDocument.values())
                .flatMap(document -> versions.upcoming(document).stream())
                .filter(PolicyVersion::material)
                .toList();
    }

    /** Every document's versions, the latest first. */
    public List<PolicyVersion> getAll() {
        return Stream.of(PolicyDocument.values())
                .flatMap(document -> versions.of(document).stream()
                        .sorted((one, other) -> Integer.compare(other.number(), one.number())))
                .toList();
    }

    /** Whom the version names, but who has been switched off since. */
    public List<String> switchedOff(PolicyVersion shown) {
        return shown.processorNames().stream()
                .filter(name -> processors.all().stream().map(Processor::name).noneMatch(name::equals))
                .toList();
    }

    public String getContact() {
        return contact.address();
    }

    private PolicyVersion asked(PolicyDocument document) {
        return request.number("version")
                .flatMap(number -> versions.find(document, number))
                .or(() -> Optional.of(versions.current(document)))
                .orElseThrow();
    }
}
