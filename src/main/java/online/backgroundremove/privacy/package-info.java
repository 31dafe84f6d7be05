/**
 * Requests by which people exercise their rights: made by anybody, verified, counted by the clocks of the law, decided, and
 * carried out.
 *
 * <ul>
 *   <li>PRIV-1: a request takes the steps of its life and no others; it is complete only after it has been verified.
 *   <li>PRIV-2: anybody asks, without account, script or cookie, and learns of nobody whether they have an account.
 *   <li>PRIV-3: a mailed code shows that an address is theirs; it works once, not for long, and stands few tries.
 *   <li>PRIV-4: who acts for somebody confirms their own address, and after that the person confirms theirs.
 *   <li>PRIV-5: what people write is sealed with a key of the request's own, which goes soon after the end; what nobody
 *       confirms goes by itself.
 *   <li>PRIV-6: the owner of an account sees what is held, with why and for how long, asks by giving the password again, is
 *       approved at once, and can take it back until it is carried out.
 *   <li>PRIV-7: a decision is told with its reason, the authority for complaints and the way to court; more time is told before
 *       the term is over.
 *   <li>PRIV-8: a correction is done by hand, here and with each processor, and complete when each has shown it.
 *   <li>PRIV-9: programs ask and follow requests as people do.
 *   <li>PRIV-13: a restriction ends when its owner asks for that, or when staff have told the person why, and they had time.
 * </ul>
 *
 * <p>Out of scope: what carrying out an erasure does, which is built on the steps here.
 */
@NullMarked
package online.backgroundremove.privacy;

import org.jspecify.annotations.NullMarked;
