/**
 * Pictures to files.
 *
 * <ul>
 *   <li>FILE-1: writes PNG, JPEG, WebP, a ZIP, and the matte alone; left to choose, PNG if anything is transparent or for
 *       a matte, else JPEG; no alpha where all is opaque.
 *   <li>FILE-2: PNG and lossless WebP keep every pixel, JPEG and WebP keep colours close; JPEG without a background is on
 *       white. What was behind the subject is in none: where alpha is 0, PNG and lossless WebP have 0 in red, green and blue.
 *       Lossy WebP has it in all blocks without subject; in the others it goes on with the subject's own colours there,
 *       since black would darken the edge.
 *   <li>FILE-3: the ZIP holds {@code color.jpg}, the photo with the subject's own colours, and {@code alpha.png}, both
 *       stored.
 *   <li>FILE-4: no file tells anything but the picture: no metadata, no time.
 * </ul>
 */
@NullMarked
package online.backgroundremove.cutout.file;

import org.jspecify.annotations.NullMarked;
