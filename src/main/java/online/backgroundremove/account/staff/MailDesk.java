package online.backgroundremove.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.account.Role;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.contact.MailReport;
import online.backgroundremove.contact.MailReports;

/** What staff see and do about letters. */
@ApplicationScoped
public class MailDesk {

    @Inject
    private MailReports reports;

    @Inject
    private AuditTrail trail;

    public MailReport report(SignedIn actor) {
        actor.mustBeStaff();
        return reports.now();
    }

    @Transactional
    public void tryAgain(SignedIn actor, UUID letter) {
        actor.mustBe(Role.SUPPORT);
        reports.tryAgain(letter);
        trail.record(Optional.of(actor.account()), "letter.tried-again", letter);
    }
}
