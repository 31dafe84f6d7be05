/**
 * Why, what and how long: every field about a person says so on itself, every row has its date, and one sweep ends them all.
 *
 * <p>Out of scope: privacy requests, which are made from the same holders.
 */
@NullMarked
package online.backgroundremove.retention;

import org.jspecify.annotations.NullMarked;
