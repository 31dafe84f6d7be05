/**
 * Carries out what was approved: erasure, restriction, objection.
 *
 * <ul>
 *   <li>EXEC-1: an erasure is written into the ledger, ends all access, removes rows, destroys the key, waits for processors,
 *       looks for what is left and signs a receipt, in this order; the person is told at the address that the request kept.
 *   <li>EXEC-2: each step is done once, also after a crash at any point; one that fails is tried again, with growing pauses.
 *   <li>EXEC-3: where the ledger cannot be written, nothing is destroyed.
 *   <li>EXEC-4: a request is completed only after it was verified: nothing of the person was found, no processor lacks
 *       evidence, and rows that were there were touched.
 *   <li>EXEC-5: what a law or a legal hold keeps is named in the receipt, with its ground and its end; what a hold kept is
 *       erased when it is over.
 *   <li>EXEC-6: a database that is behind the ledger answers nobody until people who were erased since are erased again, and
 *       restrictions and objections stand again; one that is ahead of it, or of another chain, does not start.
 *   <li>EXEC-7: a restriction covers every row of the person, an objection takes them out of statistics.
 *   <li>EXEC-8: the last administrator is not erased.
 *   <li>EXEC-9: with who may hold something of the person and does not lose it by itself, the request waits for somebody to ask
 *       them, and to note a number that shows it; nobody else can say so.
 *   <li>EXEC-10: what an erasure would remove and leave, of each store with its ground and its end, is said before, as it comes.
 * </ul>
 */
@NullMarked
package online.backgroundremove.privacy.execution;

import org.jspecify.annotations.NullMarked;
