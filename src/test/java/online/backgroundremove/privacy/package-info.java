@NullMarked
package online.backgroundremove.privacy;

import org.jspecify.annotations.NullMarked;
