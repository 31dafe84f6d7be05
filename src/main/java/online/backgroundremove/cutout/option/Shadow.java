package online.backgroundremove.cutout.option;

/**
 * The shadow that the subject casts.
 *
 * @param opacity from 0 to 1
 */
public record Shadow(Kind kind, double opacity) {

    /** How the light falls. */
    public enum Kind {
        NONE,
        /** From the front: a soft copy of the subject's shape behind it, as of a sheet of paper. */
        DROP,
        /** From above: dark and narrow where the subject touches the ground, as of a car. */
        CONTACT,
        /** From above and the front: the shape laid on the ground behind the subject, as of a person. */
        CAST
    }

    public static final Shadow NONE = new Shadow(Kind.NONE, 0);

    public Shadow {
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new InvalidOption("The shadow's opacity must be from 0% to 100%.");
        }
    }
}
