package online.backgroundremove.cutout.option;

/** What of the result is sent. */
public enum Channels {
    COLOUR,
    /** The matte alone, in grey. */
    MATTE
}
