package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import online.backgroundremove.privacy.scan.RestrictionSearch;
import online.backgroundremove.retention.Subject;

/** Looks whether any row of the person is not restricted. */
@ApplicationScoped
public class RestrictionCheck extends RestrictionLook {

    static final String KIND = "restricted";

    @Inject
    private RestrictionSearch rows;

    @SuppressWarnings("NullAway.Init") // the rest is injected
    public RestrictionCheck() {
        super(KIND);
    }

    @Override
    List<String> left(Subject subject) {
        return rows.unrestricted(subject);
    }
}
