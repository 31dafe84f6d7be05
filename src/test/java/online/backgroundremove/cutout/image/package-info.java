@NullMarked
package online.backgroundremove.cutout.image;

import org.jspecify.annotations.NullMarked;
