/**
 * Keys by which people's programs use the API: made, rotated and revoked by their owners, suspended by staff, good for some
 * scopes, and for so many megapixels a month.
 *
 * <ul>
 *   <li>APIKEY-1: a key's secret is told once; stored is its hash, and the day of its last use, no time.
 *   <li>APIKEY-2: a key that is not known, has ended, lacks the scope or is suspended is refused, the last with the reason.
 *   <li>APIKEY-3: a key never gets more megapixels a month than its limit, however many requests come at once; what fails is not
 *       counted, and a crash blocks nothing for long.
 *   <li>APIKEY-4: a rotated key has a new secret at once; the old one is valid for a day.
 *   <li>APIKEY-5: without the database, keys are refused as not to be looked up, and visitors go on.
 * </ul>
 */
@NullMarked
package online.backgroundremove.account.key;

import org.jspecify.annotations.NullMarked;
