package online.backgroundremove.removal;

/**
 * The work of a photo, for limits and the usage log. Whole, rounded up: width and height would tell one photo from another.
 *
 * @param count at least 1
 */
public record Megapixels(int count) {

    private static final long MILLION = 1_000_000;

    public Megapixels {
        if (count < 1) {
            throw new IllegalArgumentException("A photo has one megapixel at least");
        }
    }

    static Megapixels of(long pixels) {
        return new Megapixels(Math.toIntExact(Math.max(1, (pixels + MILLION - 1) / MILLION)));
    }
}
