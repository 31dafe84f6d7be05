/** The gate over what we publish: each sentence has what keeps it and what proves it, or the build fails. */
@NullMarked
package online.backgroundremove.promises;

import org.jspecify.annotations.NullMarked;
