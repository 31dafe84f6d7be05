/**
 * Why, what and how long: every field about a person says so on itself, every row has its date, and one sweep ends them all.
 *
 * <ul>
 *   <li>RET-1: a text about a person is sealed with a key of that person: it opens for nobody else, no change goes unnoticed,
 *       and rows are found by a keyed hash.
 *   <li>RET-2: once a person's key is destroyed, nothing that was sealed for them can be read, by any node.
 *   <li>RET-3: every stored attribute says whether it is about a person, why, on which ground and for how long, and one holder
 *       for each feature answers for it; the data map, the record of processing and the public table are made from that.
 *   <li>RET-4: what is over is gone after a sweep, and nothing else; rows of a person under a legal hold stay until it ends.
 *   <li>RET-5: one node at a time sweeps, in batches; a sweep that was killed loses nothing, and another goes on.
 *   <li>RET-6: each run is logged, announced, and a gauge tells how long the oldest overdue row should have been gone.
 * </ul>
 *
 * <p>Out of scope: privacy requests, which are made from the same holders.
 */
@NullMarked
package online.backgroundremove.retention;

import org.jspecify.annotations.NullMarked;
