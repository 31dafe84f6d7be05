package online.backgroundremove.cutout.option;

/**
 * A line around the subject.
 *
 * @param width percent are of the subject's longer side; 0 for no line
 */
public record Outline(Colour colour, Length width) {

    public static final Outline NONE = new Outline(Colour.WHITE, Length.ZERO);
}
