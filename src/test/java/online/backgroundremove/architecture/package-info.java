/** The code keeps to the picture in {@code docs/ARCHITECTURE.md}. */
@NullMarked
package online.backgroundremove.architecture;

import org.jspecify.annotations.NullMarked;
