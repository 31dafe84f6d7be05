/**
 * The product's one use case: a photo comes in, its cut-out goes out, and nothing of either is kept.
 *
 * <ul>
 *   <li>REM-1: the photo and the cut-out live in memory only, for as long as the request.
 *   <li>REM-2: counts photos by day and outcome. Of a photo, the usage log has its whole megapixels; its name, its sides, its
 *       bytes or what can be computed from them are stored nowhere.
 *   <li>REM-3: a cut-out is delivered even when the database is down.
 *   <li>REM-4: an upload of too many bytes is refused without reading the rest of it.
 *   <li>REM-5: every removal has a deadline; a caller may ask for an earlier one, never for a later one.
 *   <li>REM-6: metrics tell how removals end and where their time goes, waiting and work apart.
 *   <li>REM-7: calls of the API and forms are recorded with address and user agent, in one table and nowhere else; looking
 *       at pages is not, and neither are privacy choices.
 *   <li>REM-8: recording never makes a request wait, and never makes it fail; what the database does not get is counted.
 *   <li>REM-9: an address loses what tells one caller from another after a week, a row goes after 180 days; nothing can be
 *       configured above a year.
 *   <li>REM-10: who objects to statistics is in none of them; their requests are stored for security only.
 * </ul>
 *
 * <p>Out of scope: credits.
 */
@NullMarked
package online.backgroundremove.removal;

import org.jspecify.annotations.NullMarked;
