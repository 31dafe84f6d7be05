/**
 * Copies of what is held about people, for them.
 *
 * <ul>
 *   <li>EXPORT-1: a copy has every classified attribute of the person but the declared exclusions, with purposes, grounds,
 *       periods, recipients and rights; nothing of anybody else, and no secret.
 *   <li>EXPORT-2: what can be taken elsewhere is the part that the person gave or caused, by consent or contract.
 *   <li>EXPORT-3: a copy is a file with JSON and its schema, tables, a page for reading, and a signed list of hashes.
 *   <li>EXPORT-4: it is stored sealed with the person's key, fetched once, within three days, by nobody but them.
 * </ul>
 */
@NullMarked
package online.backgroundremove.privacy.export;

import org.jspecify.annotations.NullMarked;
