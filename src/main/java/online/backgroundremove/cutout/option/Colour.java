package online.backgroundremove.cutout.option;

/** A colour of sRGB with straight alpha, each part from 0 to 255. */
public record Colour(int red, int green, int blue, int alpha) {

    public static final Colour WHITE = new Colour(255, 255, 255, 255);

    public Colour {
        for (int part : new int[] {red, green, blue, alpha}) {
            if (part < 0 || part > 255) {
                throw new InvalidOption("A colour's parts must be from 0 to 255.");
            }
        }
    }
}
