package online.backgroundremove.cutout;

/** An image, but damaged, or not the whole of it. */
public final class DamagedImage extends RuntimeException {

    DamagedImage(String message) {
        super(message);
    }
}
