package online.backgroundremove.api;

/** A header or parameter has a value that is not allowed. */
public final class InvalidRequest extends RuntimeException {

    public InvalidRequest(String message) {
        super(message);
    }
}
