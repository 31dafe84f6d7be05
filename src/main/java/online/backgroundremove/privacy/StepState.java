package online.backgroundremove.privacy;

/** How far a step has come. */
public enum StepState {
    WAITING,
    DONE,
    /** To be tried again. */
    FAILED
}
