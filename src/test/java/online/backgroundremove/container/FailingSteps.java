package online.backgroundremove.container;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.privacy.execution.StepOutcome;
import online.backgroundremove.privacy.execution.StepWork;

/** Makes a step fail, before it is done or after. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public abstract class FailingSteps implements StepWork {

    @Inject
    @Delegate
    @Any
    private StepWork step;

    @Inject
    private Trouble trouble;

    @Override
    public StepOutcome work(PrivacyRequest request, String what) {
        String name = what.isEmpty() ? step.kind() : step.kind() + ":" + what;
        trouble.meet(name + " before");
        StepOutcome outcome = step.work(request, what);
        trouble.meet(name + " after");
        return outcome;
    }
}
