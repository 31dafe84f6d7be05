@NullMarked
package online.backgroundremove.removal;

import org.jspecify.annotations.NullMarked;
