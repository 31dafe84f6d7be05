/**
 * What staff do with retention, holds, records and the trail: each act checks who acts, and is written into the trail.
 *
 * <ul>
 *   <li>DESK-1: only privacy officers and administrators, with a second factor, see or do any of it.
 *   <li>DESK-2: a legal hold needs two people.
 * </ul>
 */
@NullMarked
package online.backgroundremove.retention.desk;

import org.jspecify.annotations.NullMarked;
