package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import online.backgroundremove.privacy.HeldData;
import online.backgroundremove.privacy.HeldRows;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.retention.Subject;

/** What stays of a person, why and how long: what a law wants, and what a legal hold keeps. */
@ApplicationScoped
public class Remains {

    @Inject
    private HeldData held;

    List<Retained> of(Subject subject) {
        return held.of(subject).stream()
                .filter(rows -> rows.rows() > 0)
                .map(Remains::retained)
                .toList();
    }

    /** Whether anything stays but the record of the request itself and of what was done. */
    boolean areRetention(PrivacyRequest request) {
        return of(request.subject()).stream()
                .anyMatch(retained -> retained.what().equals("legal_hold")
                        || retained.ground().equals("legal-hold"));
    }

    private static Retained retained(HeldRows rows) {
        return new Retained(
                rows.store(),
                rows.rows(),
                rows.stays().ground(),
                rows.stays().kept(),
                rows.stays().until().map(Instant::toString));
    }
}
