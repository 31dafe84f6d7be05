package online.backgroundremove.cutout.image;

/** An image, but damaged, or not the whole of it. */
public final class DamagedImage extends RuntimeException {

    public DamagedImage(String message) {
        super(message);
    }
}
