package online.backgroundremove.cutout;

/** The steps of a cut-out, in order. */
public enum Stage {
    DECODE,
    WAIT,
    SEGMENT,
    REFINE,
    COMPOSE,
    ENCODE
}
