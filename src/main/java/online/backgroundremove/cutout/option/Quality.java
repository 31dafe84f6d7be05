package online.backgroundremove.cutout.option;

/** How much work the matte is worth. */
public enum Quality {
    /** A preview. */
    FAST,
    STANDARD,
    /** At most twice the work of {@link #STANDARD}. */
    BEST
}
