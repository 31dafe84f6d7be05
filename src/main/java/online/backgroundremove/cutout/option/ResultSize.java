package online.backgroundremove.cutout.option;

/** How many pixels a result may have. */
public enum ResultSize {
    PREVIEW(250_000),
    MEDIUM(1_500_000),
    HD(4_000_000),
    FULL(25_000_000),
    ORIGINAL(Long.MAX_VALUE);

    private final long pixels;

    ResultSize(long pixels) {
        this.pixels = pixels;
    }

    public long pixels() {
        return pixels;
    }

    /** The size that a photo gets: s = min(1, √(pixels / (w·h))), sides rounded half up. */
    public Canvas of(int width, int height) {
        double factor = Math.min(1, Math.sqrt(pixels / ((double) width * height)));
        return Canvas.rounded(width * factor, height * factor);
    }
}
