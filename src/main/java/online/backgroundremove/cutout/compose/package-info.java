/**
 * Puts a subject into its scene.
 *
 * <ul>
 *   <li>SCENE-1: crops to the subject with margins, scales and places it, brings it to a size; never cuts it.
 * </ul>
 */
@NullMarked
package online.backgroundremove.cutout.compose;

import org.jspecify.annotations.NullMarked;
