package online.backgroundremove.cutout;

/** The caller's time was up before the cut-out was done. */
public final class DeadlinePassed extends RuntimeException {

    DeadlinePassed() {
        super("The deadline passed before the cut-out was done.");
    }
}
