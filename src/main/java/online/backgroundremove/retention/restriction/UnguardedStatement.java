package online.backgroundremove.retention.restriction;

/** SQL that would have seen restricted rows: a mistake of ours. */
public final class UnguardedStatement extends IllegalStateException {

    UnguardedStatement() {
        super("The statement names a table with restricted rows and does not leave them out.");
    }
}
