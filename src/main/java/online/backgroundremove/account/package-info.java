/**
 * People who have an account: how they sign up, in and out, and what proves that it is them.
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
 * </ul>
 */
@NullMarked
package online.backgroundremove.account;

import org.jspecify.annotations.NullMarked;
