@NullMarked
package online.backgroundremove.privacy.receipt;

import org.jspecify.annotations.NullMarked;
