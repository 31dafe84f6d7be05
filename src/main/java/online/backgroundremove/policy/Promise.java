package online.backgroundremove.policy;

import java.util.List;

/**
 * A sentence of what we publish, and how it is kept.
 *
 * @param document whose sentence it is
 * @param sentence as in the template, with the places for facts
 * @param clauses which clauses of the specification it is about
 * @param kept what keeps it: classes, {@code setting …}, or {@code by hand: …} with the place in the operator's handbook
 * @param tests what proves it, as {@code Class#method}; only what is kept by hand alone has none
 */
public record Promise(
        PolicyDocument document, String sentence, List<String> clauses, List<String> kept, List<String> tests) {

    private static final String BY_HAND = "by hand: ";

    public Promise {
        clauses = List.copyOf(clauses);
        kept = List.copyOf(kept);
        tests = List.copyOf(tests);
    }

    /** Whether people keep it, and no code does. */
    public boolean isByHand() {
        return kept.stream().allMatch(keeper -> keeper.startsWith(BY_HAND));
    }
}
