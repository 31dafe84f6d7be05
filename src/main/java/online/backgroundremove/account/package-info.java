/**
 * People who have an account: how they sign up and in, the keys of their programs, and what staff may do.
 */
@NullMarked
package online.backgroundremove.account;

import org.jspecify.annotations.NullMarked;
