/**
 * Pictures to files.
 */
@NullMarked
package online.backgroundremove.cutout.file;

import org.jspecify.annotations.NullMarked;
