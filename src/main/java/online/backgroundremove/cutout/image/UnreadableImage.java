package online.backgroundremove.cutout.image;

/** The bytes are not those of an image. */
public final class UnreadableImage extends RuntimeException {

    public UnreadableImage(String message) {
        super(message);
    }
}
