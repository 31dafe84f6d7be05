package online.backgroundremove.privacy.execution;

/** What was to be searched for is no longer there, so nobody can say that nothing is left. */
final class SearchLost extends RuntimeException {

    SearchLost() {
        super("What was to be searched for is gone.");
    }
}
