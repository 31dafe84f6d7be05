/**
 * Requests by which people exercise their rights: made by anybody, verified, counted by the clocks of the law, decided, and
 * carried out.
 *
 * <p>Out of scope: what carrying out an erasure does, which is built on the steps here.
 */
@NullMarked
package online.backgroundremove.privacy;

import org.jspecify.annotations.NullMarked;
