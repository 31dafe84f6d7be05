/** Tests of the letters, by a real mail server in the same process. */
@NullMarked
package online.backgroundremove.contact;

import org.jspecify.annotations.NullMarked;
