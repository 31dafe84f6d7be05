/**
 * Why, what and how long: every field about a person says so on itself, every row has its date, and one sweep ends them all.
 *
 * <ul>
 *   <li>RET-1: a text about a person is sealed with a key of that person: it opens for nobody else, no change goes unnoticed,
 *       and rows are found by a keyed hash.
 *   <li>RET-2: once a person's key is destroyed, nothing that was sealed for them can be read, by any node.
 * </ul>
 *
 * <p>Out of scope: privacy requests, which are made from the same holders.
 */
@NullMarked
package online.backgroundremove.retention;

import org.jspecify.annotations.NullMarked;
