package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import online.backgroundremove.policy.Change;
import online.backgroundremove.policy.Changes;
import online.backgroundremove.policy.PolicyDocument;
import online.backgroundremove.policy.PolicyVersion;
import online.backgroundremove.policy.PolicyVersions;
import org.jspecify.annotations.Nullable;

/** What changed between two versions of a document; without a choice, between the last two. */
@Named
@RequestScoped
public class ChangesPage {

    @Inject
    private PolicyVersions versions;

    @Inject
    private RequestIds request;

    private @Nullable List<PolicyVersion> all;

    public PolicyDocument getDocument() {
        return request.text("document").flatMap(PolicyDocument::of).orElse(PolicyDocument.PRIVACY);
    }

    public PolicyDocument[] getDocuments() {
        return PolicyDocument.values();
    }

    public List<PolicyVersion> getVersions() {
        if (all == null) {
            all = versions.of(getDocument());
        }
        return all;
    }

    public PolicyVersion getFrom() {
        return asked("from")
                .orElseGet(() -> getVersions().get(Math.max(0, getVersions().size() - 2)));
    }

    public PolicyVersion getTo() {
        return asked("to").orElseGet(() -> getVersions().get(getVersions().size() - 1));
    }

    public List<Change> getChanges() {
        return Changes.between(getFrom().text(), getTo().text());
    }

    private Optional<PolicyVersion> asked(String parameter) {
        return request.number(parameter)
                .flatMap(number -> getVersions().stream()
                        .filter(version -> version.number() == number)
                        .findFirst());
    }
}
