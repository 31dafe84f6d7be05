package online.backgroundremove.privacy;

import java.util.Set;

/** Where a request is in its life. Only the steps named here exist. */
public enum RequestState {
    /** Written by an agent whose own address is not confirmed yet. */
    DRAFT,
    /** The person has been sent a code. */
    AWAITING_IDENTITY,
    /** It is theirs: the clock runs. */
    RECEIVED,
    /** Somebody looks at it. */
    IN_REVIEW,
    /** Something has to be made clear first. */
    ON_HOLD,
    APPROVED,
    DENIED,
    /** Stores and processors are seen to, each with a step of its own. */
    EXECUTING,
    /** All is done, and looked for once more. */
    VERIFYING,
    COMPLETED,
    /** Done, but for what a law demands to keep. */
    COMPLETED_WITH_RETENTION,
    WITHDRAWN,
    /** A step has failed and will be tried again. */
    FAILED;

    /** What may follow. */
    public Set<RequestState> next() {
        return switch (this) {
            case DRAFT -> Set.of(AWAITING_IDENTITY, WITHDRAWN);
            case AWAITING_IDENTITY -> Set.of(RECEIVED, WITHDRAWN);
            case RECEIVED -> Set.of(IN_REVIEW, WITHDRAWN);
            case IN_REVIEW -> Set.of(ON_HOLD, APPROVED, DENIED, WITHDRAWN);
            case ON_HOLD -> Set.of(IN_REVIEW, WITHDRAWN);
            case APPROVED -> Set.of(EXECUTING, DENIED, WITHDRAWN);
            case EXECUTING -> Set.of(VERIFYING, FAILED);
            case VERIFYING -> Set.of(COMPLETED, COMPLETED_WITH_RETENTION, FAILED);
            case FAILED -> Set.of(EXECUTING);
            case DENIED, COMPLETED, COMPLETED_WITH_RETENTION, WITHDRAWN -> Set.of();
        };
    }

    /** Whether it has been shown who asks. */
    public boolean isIdentified() {
        return this != DRAFT && this != AWAITING_IDENTITY;
    }

    /** Nothing follows. */
    public boolean isOver() {
        return next().isEmpty();
    }
}
