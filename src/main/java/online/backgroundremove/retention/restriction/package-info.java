/**
 * Rows of people whose data is restricted: stored, and nothing else (GDPR Art. 18); and rows whose use somebody objects to
 * (Art. 21). One guard stands between the database and everything that asks it; what may see such rows nevertheless says so, and
 * why.
 *
 * <ul>
 *   <li>GUARD-1: no query sees, counts, changes or deletes a restricted row outside a lawful use, whichever way it is asked: by
 *       id, by JPQL, by criteria, in bulk, or from what the transaction has read before.
 *   <li>GUARD-2: SQL of our own that names a table with such rows must leave them out by name; otherwise it is refused.
 *   <li>GUARD-3: who sees such rows is a list that is written down, and it is the one in the code.
 *   <li>GUARD-4: on every route, what is known of a restricted person appears nowhere but on their own pages and where the
 *       officer answers their requests.
 *   <li>GUARD-5: while somebody objects, no query sees their rows of the usage log, whichever way it is asked, but for security
 *       and their own wish; nor does SQL of our own.
 * </ul>
 */
@NullMarked
package online.backgroundremove.retention.restriction;

import org.jspecify.annotations.NullMarked;
