package online.backgroundremove.cutout.option;

/** A wish that makes no sense, or not for this photo. */
public class InvalidOption extends RuntimeException {

    public InvalidOption(String message) {
        super(message);
    }
}
