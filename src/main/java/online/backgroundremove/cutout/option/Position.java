package online.backgroundremove.cutout.option;

/**
 * Where the subject stands, as CSS says it: 0 is at the left or top edge, 1 at the right or bottom one, 0.5 in the
 * middle.
 */
public record Position(double horizontal, double vertical) {

    public static final Position CENTER = new Position(0.5, 0.5);

    public Position {
        if (!(horizontal >= 0 && horizontal <= 1 && vertical >= 0 && vertical <= 1)) {
            throw new InvalidOption("The position must be from 0% to 100%.");
        }
    }
}
