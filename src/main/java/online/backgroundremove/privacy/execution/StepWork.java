package online.backgroundremove.privacy.execution;

import online.backgroundremove.privacy.PrivacyRequest;

/** A kind of step. CDI finds them all; the name of a step is its kind, and after a colon what it is done to. */
public interface StepWork {

    String kind();

    /**
     * Does it in the transaction of the attempt. Whatever was done of it before a crash, it may be called again.
     *
     * @param what after the colon; empty where there is none
     */
    StepOutcome work(PrivacyRequest request, String what);
}
