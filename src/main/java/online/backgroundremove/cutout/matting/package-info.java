/**
 * From a photo to its subject: where it is, how much of it is in each pixel, and which colours are its own.
 *
 * <p>{@link online.backgroundremove.cutout.matting.SubjectSearch} has a net look at the photo, again in another way where
 * the net is unsure; {@link online.backgroundremove.cutout.matting.Refinement} brings the matte to the photo's size, sharp
 * where the photo is; {@link online.backgroundremove.cutout.matting.ForegroundColours} takes away what shone through of
 * the background.
 *
 * <ul>
 *   <li>MAT-1: where a net is unsure of what it sees, it looks again, from further away and squeezed, and the look it is
 *       surest of counts; a look that takes the whole photo for the subject does not count.
 *   <li>MAT-2: no further look begins that the caller's time would not allow; and to have seen nothing in haste is no answer.
 *   <li>MAT-3: in the soft band, and only there, the matte follows the photo's edges at the photo's own size.
 *   <li>MAT-4: put on any background, a soft edge has the subject's colours, not those of the background it had.
 *   <li>MAT-5: what was transparent in the photo stays transparent.
 *   <li>MAT-6: a caller may have everything opaque but the edge.
 *   <li>MAT-7: where nothing was seen, that is said, and nothing is made up; no net is asked about a photo of one colour.
 * </ul>
 */
@NullMarked
package online.backgroundremove.cutout.matting;

import org.jspecify.annotations.NullMarked;
