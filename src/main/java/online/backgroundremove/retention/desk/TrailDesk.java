package online.backgroundremove.retention.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import online.backgroundremove.account.Role;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.audit.AuditEntry;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.audit.Verification;

/** The trail, for staff to read and to have verified. */
@ApplicationScoped
public class TrailDesk {

    /** Entries of a page. */
    public static final int PAGE = 50;

    @Inject
    private AuditTrail trail;

    /** The latest first. */
    public List<AuditEntry> latest(SignedIn actor) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        return trail.latest(PAGE);
    }

    /** The page before an entry, the latest first. */
    public List<AuditEntry> before(SignedIn actor, long number) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        return trail.before(number, PAGE);
    }

    public Verification verify(SignedIn actor) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        return trail.verify();
    }
}
