package online.backgroundremove.privacy.execution;

/**
 * What came of an attempt that did not fail.
 *
 * @param done whether the step is done; otherwise it waits for somebody else, and is asked again
 * @param rows how many were touched
 * @param evidence ids that show it, or numbers; nothing about a person
 */
public record StepOutcome(boolean done, int rows, String evidence) {

    static StepOutcome done(int rows, String evidence) {
        return new StepOutcome(true, rows, evidence);
    }

    static StepOutcome notYet() {
        return new StepOutcome(false, 0, "");
    }
}
