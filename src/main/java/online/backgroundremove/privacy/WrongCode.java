package online.backgroundremove.privacy;

/** It is not the code that was mailed, or its time or its tries are over. */
public final class WrongCode extends RuntimeException {

    private static final long serialVersionUID = 1;

    WrongCode() {
        super("The code is wrong, was used, or its time is over.");
    }
}
