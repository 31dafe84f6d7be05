/**
 * What privacy requests, the sweep and holds ask of accounts as a whole: what is held about people, by what they are known, and
 * the end of all access before an erasure.
 */
@NullMarked
package online.backgroundremove.account.data;

import org.jspecify.annotations.NullMarked;
