package online.backgroundremove.cutout;

/** The bytes are not a photo, or not a whole one. */
public final class UnreadableImage extends RuntimeException {

    public UnreadableImage(String message) {
        super(message);
    }
}
