/** Puts photo and matte together. */
@NullMarked
package online.backgroundremove.cutout.compose;

import org.jspecify.annotations.NullMarked;
