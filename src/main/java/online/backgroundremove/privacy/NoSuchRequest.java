package online.backgroundremove.privacy;

/** There is no request with this number, or no longer. */
public final class NoSuchRequest extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NoSuchRequest() {
        super("There is no such request.");
    }
}
