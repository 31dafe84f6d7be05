package online.backgroundremove.cutout.option;

/** What is behind the subject. */
public sealed interface Background {

    Background NONE = new Transparent();

    /** Nothing. */
    record Transparent() implements Background {}

    /** One colour, which may be translucent. */
    record Plain(Colour colour) implements Background {}

    /**
     * From one colour to another.
     *
     * @param degrees as in CSS: 0 leads from the bottom to the top, 90 from left to right
     */
    record Gradient(Colour from, Colour to, double degrees) implements Background {}

    /**
     * A picture, centred and resized to fill, keeping its aspect.
     *
     * @param file of any format that photos may have
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Picture(byte[] file) implements Background {}

    /**
     * The photo's own background, out of focus.
     *
     * @param strength from 0 to 1
     */
    record Blurred(double strength) implements Background {
        public Blurred {
            if (!(strength >= 0 && strength <= 1)) {
                throw new InvalidOption("The blur must be from 0% to 100%.");
            }
        }
    }
}
