/**
 * Puts a subject into its scene.
 *
 * <ul>
 *   <li>SCENE-1: crops to the subject with margins, scales and places it, brings it to a size; never cuts it.
 *   <li>SCENE-6: what a caller keeps is kept, what a caller removes is removed, and removing wins.
 * </ul>
 */
@NullMarked
package online.backgroundremove.cutout.compose;

import org.jspecify.annotations.NullMarked;
