/**
 * The versions of the privacy policy and the terms, and who accepted which.
 *
 * <p>Out of scope until the next capability: facts generated into the text, promises and their proofs, processors.
 */
@NullMarked
package online.backgroundremove.policy;

import org.jspecify.annotations.NullMarked;
