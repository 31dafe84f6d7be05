package online.backgroundremove.cutout;

/** There is no subject in the photo, or none that the net can tell from its background. */
public final class UnknownForeground extends RuntimeException {

    UnknownForeground() {
        super("No subject was found in the photo.");
    }
}
