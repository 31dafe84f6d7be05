/**
 * The versions of the privacy policy and the terms, and who accepted which.
 *
 * <ul>
 *   <li>POL-1: each version has a date and a hash of its text; what has been published is not changed, but followed by another.
 *   <li>POL-2: the pages show the version in force, and its date.
 *   <li>POL-3: who accepts a version is recorded by day; doing it again records nothing.
 *   <li>POL-4: everybody who processes data for us is a row of one register, with country and fields.
 *   <li>POL-5: a processor is sent only what is on its list, and only by one class.
 *   <li>POL-6: a processor that cannot be had is told later, under the same id; one that has it already counts as told.
 * </ul>
 *
 * <p>Out of scope until the next capability: facts generated into the text, promises and their proofs, processors.
 */
@NullMarked
package online.backgroundremove.policy;

import org.jspecify.annotations.NullMarked;
