package online.backgroundremove.cutout.option;

/** Sides of a picture in pixels. */
public record Canvas(int width, int height) {

    public Canvas {
        if (width < 1 || height < 1) {
            throw new InvalidOption("A picture must have at least one pixel.");
        }
    }

    /** Sides rounded half up, each at least a pixel. */
    public static Canvas rounded(double width, double height) {
        return new Canvas((int) Math.max(1, Math.round(width)), (int) Math.max(1, Math.round(height)));
    }

    public long pixels() {
        return (long) width * height;
    }
}
