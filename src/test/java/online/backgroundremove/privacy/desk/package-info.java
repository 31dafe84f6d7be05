@NullMarked
package online.backgroundremove.privacy.desk;

import org.jspecify.annotations.NullMarked;
