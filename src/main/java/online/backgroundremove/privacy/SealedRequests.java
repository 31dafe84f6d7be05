package online.backgroundremove.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import online.backgroundremove.account.EmailAddress;
import online.backgroundremove.retention.KeyDestroyed;
import online.backgroundremove.retention.SubjectKeys;

/** Seals and opens what a request says, with its own key. */
@ApplicationScoped
public class SealedRequests {

    @Inject
    private SubjectKeys keys;

    void seal(PrivacyRequest request, EmailAddress address, Contents contents) {
        request.say(keys.seal(request.ownKey(), address.text()), keys.seal(request.ownKey(), contents.text()));
    }

    /** Of the person it is about; empty once it is gone. */
    public Optional<EmailAddress> address(PrivacyRequest request) {
        return request.address().flatMap(bytes -> open(request, bytes)).map(EmailAddress::new);
    }

    /** Empty once they are gone. */
    public Optional<Words> words(PrivacyRequest request) {
        return contents(request).map(Contents::words);
    }

    /** Who acts for the person, if somebody does. */
    public Optional<Agent> agent(PrivacyRequest request) {
        return contents(request).flatMap(Contents::agent);
    }

    private Optional<Contents> contents(PrivacyRequest request) {
        return request.contents().flatMap(bytes -> open(request, bytes)).map(Contents::of);
    }

    private Optional<String> open(PrivacyRequest request, byte[] sealed) {
        try {
            return Optional.of(keys.open(request.ownKey(), sealed));
        } catch (KeyDestroyed gone) {
            return Optional.empty();
        }
    }
}
