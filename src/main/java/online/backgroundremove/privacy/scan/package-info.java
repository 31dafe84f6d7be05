/**
 * Looks for what is left of a person, wherever the service can write.
 *
 * <ul>
 *   <li>SCAN-1: a trace of a person in any text, binary or id column of any table, in a file of the data directory, or in
 *       memory that remembers people, is found, and its place is named.
 *   <li>SCAN-2: random ids that the data map keeps are no finding; everything else is.
 * </ul>
 */
@NullMarked
package online.backgroundremove.privacy.scan;

import org.jspecify.annotations.NullMarked;
