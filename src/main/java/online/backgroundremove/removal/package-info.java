/**
 * The product's one use case: a photo comes in, its cut-out goes out, and nothing of either is kept.
 *
 * <ul>
 *   <li>REM-1: the photo and the cut-out live in memory only, for as long as the request.
 *   <li>REM-2: counts photos by day and outcome, and nothing else about them or their senders.
 *   <li>REM-3: a cut-out is delivered even when the database is down.
 *   <li>REM-4: an upload of too many bytes is refused without reading the rest of it.
 *   <li>REM-5: every removal has a deadline; a caller may ask for an earlier one, never for a later one.
 *   <li>REM-6: metrics tell how removals end and where their time goes, waiting and work apart.
 * </ul>
 *
 * <p>Out of scope until accounts exist: limits per caller, credits, the usage log.
 */
@NullMarked
package online.backgroundremove.removal;

import org.jspecify.annotations.NullMarked;
