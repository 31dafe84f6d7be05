package online.backgroundremove.privacy.takeover;

import online.backgroundremove.retention.TakenOver;

/**
 * What became of one table of a copy.
 *
 * @param copied how many rows the copy has
 * @param taken how many were made again, and what was left out
 */
public record TableOutcome(String table, int copied, TakenOver taken) {

    /** In words for the operator, without anything about the person. */
    public String inWords() {
        String count = table + ": " + taken.rows() + " of " + copied;
        return taken.leftOut().isEmpty() ? count : count + "; left out: " + taken.leftOut();
    }
}
