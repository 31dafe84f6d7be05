@NullMarked
package online.backgroundremove.account;

import org.jspecify.annotations.NullMarked;
