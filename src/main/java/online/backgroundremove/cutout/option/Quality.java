package online.backgroundremove.cutout.option;

/** How much work the matte is worth. */
public enum Quality {
    /** A preview. */
    FAST,
    STANDARD,
    /** On average less than twice the work of {@link #STANDARD}. */
    BEST
}
