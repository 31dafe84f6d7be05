/**
 * What was done to whose data on request, in a file outside the database: ids, keyed hashes, kinds and times, each entry chained
 * to the one before. A database that is brought back from a backup is told from it whom it must forget again.
 *
 * <ul>
 *   <li>LEDGER-1: an entry is on the disk before anything of what it says is done; where it cannot be written, nothing is.
 *   <li>LEDGER-2: a changed, missing or added entry is noticed, and the first is named.
 *   <li>LEDGER-3: a line that a crash left unfinished is recognized and cut; nothing else ever is.
 *   <li>LEDGER-4: several nodes that share the file write one chain.
 * </ul>
 *
 * <p>Plain Java, since a command of the distribution verifies ledgers without the server.
 */
@NullMarked
package online.backgroundremove.privacy.ledger;

import org.jspecify.annotations.NullMarked;
