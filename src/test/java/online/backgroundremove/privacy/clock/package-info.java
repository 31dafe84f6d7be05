@NullMarked
package online.backgroundremove.privacy.clock;

import org.jspecify.annotations.NullMarked;
