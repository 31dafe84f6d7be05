@NullMarked
package online.backgroundremove.cutout.matting;

import org.jspecify.annotations.NullMarked;
