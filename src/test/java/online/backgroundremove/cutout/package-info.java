@NullMarked
package online.backgroundremove.cutout;

import org.jspecify.annotations.NullMarked;
