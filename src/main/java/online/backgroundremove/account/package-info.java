/**
 * People who have an account: how they sign up and in, the keys of their programs, and what staff may do.
 *
 * <ul>
 *   <li>ACC-1: an account needs an address, a password that is hard to guess, and a click in the mail, once; nobody else learns
 *       who has one.
 *   <li>ACC-2: signing in needs the right password and makes a new session; who guesses is slowed down, and the owner is never
 *       locked out from elsewhere.
 *   <li>ACC-3: a session's secret is replaced; whoever comes with an old one ends the session, and its owner is told.
 *   <li>ACC-4: owners see their browsers by family and day, and end this one, another one, or all.
 *   <li>ACC-5: a forgotten password is replaced by a link that works once and not for long; all sessions end.
 *   <li>ACC-6: password and address are changed by whoever knows the password; the owner is told, by mail to the old address.
 *   <li>ACC-7: a second factor is asked for at each sign-in; each code opens once, and so does each recovery code.
 *   <li>ACC-8: an account, or a session, that is made while the mail server is down is made nevertheless; the letter follows.
 *   <li>ACC-9: nobody gets a password of theirs onto another's address: to confirm one, of a sign-up or of a change, takes its
 *       mail and the account's password; a further sign-up replaces the password and the link of one that nobody has
 *       confirmed; whoever sets a new password by mail owns the account.
 *   <li>ACC-10: the owner's browser, where they have signed in before, has tries of its own, which nobody who guesses can use
 *       up, whatever network they are in.
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
