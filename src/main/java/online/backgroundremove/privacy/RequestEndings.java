package online.backgroundremove.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;
import online.backgroundremove.contact.Outbox;
import online.backgroundremove.retention.SubjectKeys;

/** What goes when requests have had their time: first their words with their key, much later the rest. */
@ApplicationScoped
public class RequestEndings {

    @Inject
    private PrivacyRequests requests;

    @Inject
    private Outbox outbox;

    @Inject
    private SubjectKeys keys;

    /** In a transaction of its own. */
    @Transactional(TxType.REQUIRES_NEW)
    public int end(Instant now, int atMost) {
        int ended =
                (int) requests.over(now, atMost).stream().filter(this::remove).count();
        return ended
                + (int) requests.withWordsOver(now, atMost - ended).stream()
                        .filter(this::silence)
                        .count();
    }

    private boolean remove(UUID id) {
        requests.locked(id).ifPresent(request -> {
            requests.remove(request);
            forget(request);
        });
        return true;
    }

    private boolean silence(UUID id) {
        return requests.locked(id).filter(this::forgetWords).isPresent();
    }

    /** In the caller's transaction; whether there were any. */
    boolean forgetWords(PrivacyRequest request) {
        boolean had = request.address().isPresent();
        request.forgetWords();
        forget(request);
        return had;
    }

    private void forget(PrivacyRequest request) {
        outbox.forget(request.ownKey());
        keys.destroy(request.ownKey());
    }
}
