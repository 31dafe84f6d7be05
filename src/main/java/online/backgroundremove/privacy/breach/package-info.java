/**
 * The register of breaches: what happened, by when the authority must know, and who was told.
 *
 * <ul>
 *   <li>BREACH-1: each breach is a row with what happened, what may follow and what is done, and with the hour by which the
 *       authority must be told: 72 hours after it was discovered.
 *   <li>BREACH-2: the people whom it concerns are told by a letter, each once: all who have an account, or those whose addresses
 *       are listed.
 * </ul>
 */
@NullMarked
package online.backgroundremove.privacy.breach;

import org.jspecify.annotations.NullMarked;
