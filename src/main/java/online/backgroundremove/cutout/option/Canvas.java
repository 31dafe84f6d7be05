package online.backgroundremove.cutout.option;

/** Sides of a picture in pixels. */
public record Canvas(int width, int height) {

    public Canvas {
        if (width < 1 || height < 1) {
            throw new InvalidOption("A picture must have at least one pixel.");
        }
    }

    public long pixels() {
        return (long) width * height;
    }
}
