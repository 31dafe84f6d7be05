/**
 * Makes somebody's account again from the copy that another service, or this one at another time, has given them.
 *
 * <ul>
 *   <li>TAKE-1: only a copy that is as the service with the given key has signed it is read, every file of it.
 *   <li>TAKE-2: what was copied is asked of the holders that would copy it: each makes again what it honestly can, about a person
 *       with a number of their own, and says what it does not. What can be taken elsewhere is enough for an account.
 *   <li>TAKE-3: all of it is made, or nothing; nothing where the person has an account already.
 *   <li>TAKE-4: nobody gets in, is staff or has permitted anything by a copy: the owner of the address sets a password first.
 * </ul>
 *
 * <p>Out of scope: copies of other products.
 */
@NullMarked
package online.backgroundremove.privacy.takeover;

import org.jspecify.annotations.NullMarked;
