/**
 * Pixels in, pixels out: a photo becomes a cut-out of its subject.
 *
 * <p>{@link online.backgroundremove.cutout.Cutting} leads the steps: decode, find the subject, refine, compose, encode,
 * each in a package below. Only these see OpenCV; it knows no database, no HTTP and no person, and
 * writes nothing anywhere.
 *
 * <ul>
 *   <li>CUT-4: refuses from the header alone, before any pixel is decoded, what is not a photo, of an unsupported
 *       format, or has too many pixels; refuses truncated photos.
 *   <li>CUT-5: unless wished otherwise, the result is a PNG with straight alpha of the photo's own (turned) size, red, green and blue 0 where
 *       alpha is 0, without any metadata.
 *   <li>CUT-6: a net belongs to one caller at a time; when no net is free within the patience, or too many megapixels
 *       are in flight, the caller is told that the service is busy.
 *   <li>CUT-7: work ends at the caller's deadline: no step, tile or row begins after it, on any thread.
 *   <li>CUT-9: the matte agrees with the golden mattes.
 *   <li>CUT-10: the model is the file that the settings pin by hash; a wrong one ends the start.
 *   <li>CUT-12: one setting chooses the engine; where the application was built without it, the start ends with a line that
 *       says so.
 *   <li>CUT-11: a photo without a subject is told to be one: black, white, transparent, noise.
 * </ul>
 */
@NullMarked
package online.backgroundremove.cutout;

import org.jspecify.annotations.NullMarked;
