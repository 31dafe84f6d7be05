package online.backgroundremove.audit;

/** The oldest part of the trail is not as it was written; it is not cut off before somebody has looked at it. */
final class BrokenTrail extends RuntimeException {

    BrokenTrail(long number) {
        super("The trail is broken at entry " + number + ".");
    }
}
