/** The tests, beside what they test; kinds that concern the whole have packages of their own. */
@NullMarked
package online.backgroundremove;

import org.jspecify.annotations.NullMarked;
