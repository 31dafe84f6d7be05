/**
 * Puts a subject into its scene.
 *
 * <ul>
 *   <li>SCENE-1: crops to the subject with margins, scales and places it, brings it to a size; never cuts it.
 *   <li>SCENE-2: the background is a colour, a gradient as in CSS, a picture that fills, or the photo's own out of focus
 *       without the subject's colours.
 *   <li>SCENE-3: over any background, edges show no trace of the old one.
 *   <li>SCENE-4: a shadow drops, touches the ground or lies on it, as strong as wished for, never on the subject.
 *   <li>SCENE-5: an outline is as wide as wished for, between whole pixels too.
 *   <li>SCENE-6: what a caller keeps is kept, what a caller removes is removed, and removing wins.
 * </ul>
 */
@NullMarked
package online.backgroundremove.cutout.compose;

import org.jspecify.annotations.NullMarked;
