/**
 * Files in, pixels out.
 *
 * <ul>
 *   <li>CUT-1: reads JPEG, PNG, WebP, TIFF, GIF, HEIC and AVIF (the first page or frame); the bytes decide what a photo is, never its name.
 *   <li>CUT-2: honours the EXIF orientation in every format.
 *   <li>CUT-3: reads grey, 16-bit, palette, CMYK and transparent photos; what was transparent stays transparent.
 *   <li>IMG-1: colours are those of sRGB, whatever profile the photo carries; a profile that cannot be is ignored.
 *       Sixteen bits a channel are kept apart until then, so that none becomes bands.
 *   <li>IMG-2: damaged files are refused or read; they end no process.
 *   <li>CUT-8: pixels outside the heap are zeroed and released on every path.
 * </ul>
 */
@NullMarked
package online.backgroundremove.cutout.image;

import org.jspecify.annotations.NullMarked;
