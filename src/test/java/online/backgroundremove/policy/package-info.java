@NullMarked
package online.backgroundremove.policy;

import org.jspecify.annotations.NullMarked;
