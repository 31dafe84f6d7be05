package online.backgroundremove.privacy.execution;

import java.util.List;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.retention.Subject;

/** Looks whether a table has rows of the person that are not yet as they should be. */
abstract class RestrictionLook implements StepWork, Verifying {

    private final String kind;

    RestrictionLook(String kind) {
        this.kind = kind;
    }

    /** The tables that have some. */
    abstract List<String> left(Subject subject);

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public StepOutcome work(PrivacyRequest request, String what) {
        List<String> left = left(request.subject());
        if (!left.isEmpty()) {
            throw new SomethingLeft(String.join(", ", left));
        }
        return StepOutcome.done(0, "");
    }
}
