package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import online.backgroundremove.audit.AuditEntry;
import online.backgroundremove.audit.Verification;
import online.backgroundremove.retention.desk.TrailDesk;
import org.jspecify.annotations.Nullable;

/** The trail of what staff and the service did. */
@Named
@RequestScoped
public class AuditPage {

    @Inject
    private TrailDesk desk;

    @Inject
    private CurrentVisitor visitor;

    @Inject
    private RequestIds ids;

    private @Nullable List<AuditEntry> entries;

    private @Nullable Verification verification;

    public List<AuditEntry> getEntries() {
        if (entries == null) {
            entries = ids.position("before")
                    .map(number -> desk.before(visitor.required(), number))
                    .orElseGet(() -> desk.latest(visitor.required()));
        }
        return entries;
    }

    /** The number of the entry before which there may be more, or null. */
    public @Nullable Long getOlder() {
        List<AuditEntry> shown = getEntries();
        return shown.size() < TrailDesk.PAGE
                ? null
                : shown.get(shown.size() - 1).number();
    }

    /** What verifying has found, or null when nobody asked. */
    public @Nullable Verification getVerification() {
        return verification;
    }

    public void verify() {
        verification = desk.verify(visitor.required());
    }
}
