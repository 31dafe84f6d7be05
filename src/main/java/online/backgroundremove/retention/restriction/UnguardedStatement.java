package online.backgroundremove.retention.restriction;

/** SQL that would have seen rows that are hidden: a mistake of ours. */
public final class UnguardedStatement extends IllegalStateException {

    UnguardedStatement() {
        super("The statement names a table with hidden rows and does not leave them out.");
    }
}
