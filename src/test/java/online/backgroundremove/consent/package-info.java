@NullMarked
package online.backgroundremove.consent;

import org.jspecify.annotations.NullMarked;
