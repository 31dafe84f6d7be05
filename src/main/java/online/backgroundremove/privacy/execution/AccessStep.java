package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import online.backgroundremove.account.data.AccountEnding;
import online.backgroundremove.privacy.PrivacyRequest;

/** Ends sessions, links and API keys, also of somebody whose rows are held. */
@ApplicationScoped
public class AccessStep implements StepWork {

    static final String KIND = "access";

    @Inject
    private AccountEnding accounts;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public StepOutcome work(PrivacyRequest request, String what) {
        return StepOutcome.done(accounts.endAccess(request.subject()), "");
    }
}
