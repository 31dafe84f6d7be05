@NullMarked
package online.backgroundremove.network;

import org.jspecify.annotations.NullMarked;
