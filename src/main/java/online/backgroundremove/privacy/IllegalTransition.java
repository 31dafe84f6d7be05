package online.backgroundremove.privacy;

/** A request cannot do that in the state in which it is. */
public final class IllegalTransition extends RuntimeException {

    private static final long serialVersionUID = 1;

    IllegalTransition(RequestState from, RequestState to) {
        super("A request that is " + from + " does not become " + to + ".");
    }
}
