/**
 * The trail of what staff and the service itself did to whom, append-only and chained by hashes: ids, names of acts and times.
 *
 * <ul>
 *   <li>AUD-1: an entry is written if, and only if, what it records is.
 *   <li>AUD-2: a changed, missing or added entry is noticed, and the first is named; so is a trail that was made up as a
 *       whole without our keys.
 *   <li>AUD-3: the trail has an end of its own: its oldest part is cut off at a signed place, and what remains still verifies;
 *       entries that are held stay.
 * </ul>
 */
@NullMarked
package online.backgroundremove.audit;

import org.jspecify.annotations.NullMarked;
