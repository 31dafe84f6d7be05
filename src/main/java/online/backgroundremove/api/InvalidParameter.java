package online.backgroundremove.api;

/** A parameter has a value that is not allowed, or makes no sense beside the others, or does not exist. */
public final class InvalidParameter extends RuntimeException {

    private final String parameter;

    /** @param message says what is allowed */
    public InvalidParameter(String parameter, String message) {
        super("Parameter " + parameter + ": " + message);
        this.parameter = parameter;
    }

    /** Its name. */
    public String parameter() {
        return parameter;
    }
}
