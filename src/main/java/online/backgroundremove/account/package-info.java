/**
 * People who have an account: how they sign up and in, the keys of their programs, and what staff may do.
 *
 * <ul>
 *   <li>APIKEY-1: a key's secret is told once; stored is its hash, and the day of its last use, no time.
 *   <li>APIKEY-2: a key that is not known, has ended, lacks the scope or is suspended is refused, the last with the reason.
 *   <li>APIKEY-3: a key never gets more megapixels a month than its limit, however many requests come at once; what fails is not
 *       counted, and a crash blocks nothing for long.
 *   <li>APIKEY-4: a rotated key has a new secret at once; the old one is valid for a day.
 *   <li>APIKEY-5: without the database, keys are refused as not to be looked up, and visitors go on.
 *   <li>STAFF-1: a page of the console opens only for the roles it is for, signed in with a second factor.
 *   <li>STAFF-2: a suspended account is signed out and cannot sign in; its owner is told why, by mail and when signing in.
 *   <li>STAFF-3: administrators are made and unmade, and staff are suspended, by two people, neither of them the one it is about.
 *   <li>STAFF-4: staff see an address only when they open it, which is recorded.
 *   <li>STAFF-5: an invitation to become staff is for the account with its address, once.
 *   <li>STAFF-6: the first administrator comes by the settings, or by a start-up token that is on the machine, once; there is no
 *       password that came with the service.
 * </ul>
 */
@NullMarked
package online.backgroundremove.account;

import org.jspecify.annotations.NullMarked;
