package online.backgroundremove.cutout.image;

/** An image, but of a format we do not read. */
public final class UnsupportedImage extends RuntimeException {

    public UnsupportedImage(String message) {
        super(message);
    }
}
