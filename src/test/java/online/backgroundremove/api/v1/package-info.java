@NullMarked
package online.backgroundremove.api.v1;

import org.jspecify.annotations.NullMarked;
