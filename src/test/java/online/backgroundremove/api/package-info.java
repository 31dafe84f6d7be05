@NullMarked
package online.backgroundremove.api;

import org.jspecify.annotations.NullMarked;
