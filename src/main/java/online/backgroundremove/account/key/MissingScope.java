package online.backgroundremove.account.key;

/** The key is valid, but not good for this. */
public final class MissingScope extends RuntimeException {

    MissingScope(KeyScope scope) {
        super("The key has no scope " + scope.word() + ".");
    }
}
