package online.backgroundremove.retention;

/**
 * What became of the rows of one entity that a copy told of.
 *
 * @param rows how many were made again
 * @param leftOut what was not, and why, in words for the operator; empty where all was
 */
public record TakenOver(int rows, String leftOut) {

    /** @param why not */
    public static TakenOver nothing(String why) {
        return new TakenOver(0, why);
    }
}
