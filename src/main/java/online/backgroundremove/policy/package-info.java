/**
 * What we promise: versions of privacy policy, cookie policy and terms, who accepted which, and everybody and everything that they
 * name.
 *
 * <ul>
 *   <li>POL-1: each version has a date and a hash of its text; what has been published is not changed, but followed by another.
 *   <li>POL-2: the pages show the version in force, and its date.
 *   <li>POL-3: who accepts a version is recorded by day; doing it again records nothing.
 *   <li>POL-7: the facts in the documents are those of the code and the settings: periods, cookies, processors, rights.
 *   <li>POL-8: what changed between any two versions is shown to everybody, word by word.
 *   <li>POL-9: whoever uses an account after a version is in force accepts it; nothing else changes by that.
 *   <li>POL-10: who is newly called in gets nothing before a version in force names them; who is switched off, nothing at once.
 *   <li>POL-4: everybody who processes data for us is a row of one register, with country and fields.
 *   <li>POL-5: a processor is sent only what is on its list, and only by one class.
 *   <li>POL-6: a processor that cannot be had is told later, under the same id; one that has it already counts as told.
 *   <li>POL-11: each sentence that we publish has what keeps it and what proves it; the build fails where that is not so.
 * </ul>
 */
@NullMarked
package online.backgroundremove.policy;

import org.jspecify.annotations.NullMarked;
