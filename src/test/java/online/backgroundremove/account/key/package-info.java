@NullMarked
package online.backgroundremove.account.key;

import org.jspecify.annotations.NullMarked;
