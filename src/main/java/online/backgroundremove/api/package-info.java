/**
 * What every API shares: how errors are told and how parameters are read.
 *
 * <ul>
 *   <li>API-1: every error is RFC 9457 {@code application/problem+json} with a stable type, a page of ours that explains
 *       it, and no word about its cause beyond what the caller can mend.
 *   <li>API-2: an unexpected failure carries an incident id, which the log has too.
 *   <li>API-3: the description at {@code /openapi} is enough to generate clients.
 *   <li>API-4: scripts of any site may use the API; it knows no cookies.
 *   <li>API-5: a parameter that is not allowed, given twice or not known is refused by its name, so that no typo is silent.
 *   <li>API-6: answers say what the caller has left of the limit that counts for them, as it is counted.
 * </ul>
 */
@NullMarked
package online.backgroundremove.api;

import org.jspecify.annotations.NullMarked;
