package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.privacy.scan.RestrictionSearch;

/** Looks whether any row of the person is not restricted. */
@ApplicationScoped
public class RestrictionCheck implements StepWork, Verifying {

    static final String KIND = "restricted";

    @Inject
    private RestrictionSearch rows;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public StepOutcome work(PrivacyRequest request, String what) {
        List<String> left = rows.unrestricted(request.subject());
        if (!left.isEmpty()) {
            throw new SomethingLeft(String.join(", ", left));
        }
        return StepOutcome.done(0, "");
    }
}
