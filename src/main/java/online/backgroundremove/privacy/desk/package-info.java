/**
 * What staff do with privacy requests: each act checks who acts, and is written into the trail.
 *
 * <ul>
 *   <li>PRDESK-1: only privacy officers and administrators, with a second factor, see or do any of it.
 *   <li>PRDESK-2: requests are listed by the day on which they are due, and say in words and colour how urgent they are.
 *   <li>PRDESK-3: what a person wrote is shown only when it is opened, which is recorded.
 *   <li>PRDESK-4: staff approve, deny for a reason, extend once, ask, and see what each store and processor holds; each is
 *       recorded.
 * </ul>
 */
@NullMarked
package online.backgroundremove.privacy.desk;

import org.jspecify.annotations.NullMarked;
