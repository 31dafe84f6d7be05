/**
 * What a caller may wish for: plain values, whose rules are in their constructors. Strings become values in {@code api}
 * and {@code web}; how pixels follow a wish is for the packages beside this one.
 */
@NullMarked
package online.backgroundremove.cutout.option;

import org.jspecify.annotations.NullMarked;
