package online.backgroundremove.removal;

/** The upload is larger than what is taken. */
public final class TooManyBytes extends RuntimeException {

    public TooManyBytes(long limit) {
        super("Up to " + limit + " bytes are taken.");
    }
}
