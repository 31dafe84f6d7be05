package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import online.backgroundremove.policy.PolicyContact;
import online.backgroundremove.policy.PolicyDocument;
import online.backgroundremove.policy.PolicyVersion;
import online.backgroundremove.policy.PolicyVersions;

/** Privacy policy and terms, as they are in force. */
@Named
@RequestScoped
public class PolicyPage {

    @Inject
    private PolicyVersions versions;

    @Inject
    private PolicyContact contact;

    public PolicyVersion getPrivacy() {
        return versions.current(PolicyDocument.PRIVACY);
    }

    public PolicyVersion getTerms() {
        return versions.current(PolicyDocument.TERMS);
    }

    public String html(PolicyVersion version) {
        return versions.html(version);
    }

    public String getContact() {
        return contact.address();
    }
}
