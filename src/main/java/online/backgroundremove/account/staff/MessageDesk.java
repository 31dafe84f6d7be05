package online.backgroundremove.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.audit.AuditTrail;
import online.backgroundremove.contact.Inbox;
import online.backgroundremove.contact.MessageLine;
import online.backgroundremove.contact.OpenedMessage;

/** What staff see and do about messages; that one was read, answered or deleted is recorded. */
@ApplicationScoped
public class MessageDesk {

    @Inject
    private Inbox inbox;

    @Inject
    private AuditTrail trail;

    public List<MessageLine> list(SignedIn actor) {
        actor.mustBeStaff();
        return inbox.list();
    }

    @Transactional
    public Optional<OpenedMessage> read(SignedIn actor, UUID message) {
        actor.mustBeStaff();
        Optional<OpenedMessage> opened = inbox.open(message);
        opened.ifPresent(there -> record(actor, "message.read", message));
        return opened;
    }

    @Transactional
    public void answered(SignedIn actor, UUID message) {
        actor.mustBeStaff();
        inbox.answered(message);
        record(actor, "message.answered", message);
    }

    /** Whether it is gone; one that is held stays. */
    @Transactional
    public boolean delete(SignedIn actor, UUID message) {
        actor.mustBeStaff();
        boolean gone = inbox.delete(message);
        if (gone) {
            record(actor, "message.deleted", message);
        }
        return gone;
    }

    private void record(SignedIn actor, String act, UUID message) {
        trail.record(Optional.of(actor.account()), act, message);
    }
}
