/**
 * The clock that everyone reads, so that tests can travel.
 *
 * <ul>
 *   <li>TIME-1: the day of a count is a day in UTC by the injected clock.
 * </ul>
 */
@NullMarked
package online.backgroundremove.time;

import org.jspecify.annotations.NullMarked;
