package online.backgroundremove.privacy;

/** The same request is on its way. */
public final class AlreadyAsked extends RuntimeException {

    private static final long serialVersionUID = 1;

    AlreadyAsked() {
        super("A request of this kind is on its way.");
    }
}
