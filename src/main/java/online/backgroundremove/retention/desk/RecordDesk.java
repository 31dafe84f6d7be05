package online.backgroundremove.retention.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import online.backgroundremove.account.Role;
import online.backgroundremove.account.SignedIn;
import online.backgroundremove.retention.ProcessingRecord;
import online.backgroundremove.retention.Registry;

/** The record of processing activities, for staff. */
@ApplicationScoped
public class RecordDesk {

    @Inject
    private Registry registry;

    public ProcessingRecord record(SignedIn actor) {
        actor.mustBe(Role.PRIVACY_OFFICER);
        return registry.record();
    }
}
