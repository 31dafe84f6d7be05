/**
 * Those who run the service: who they are, how they become that, and what they do with accounts, messages and letters.
 *
 * <ul>
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
package online.backgroundremove.account.staff;

import org.jspecify.annotations.NullMarked;
