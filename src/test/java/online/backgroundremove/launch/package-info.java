/** Tests of the parts of the launcher; it is started as a whole by {@code LauncherIT}. */
@NullMarked
package online.backgroundremove.launch;

import org.jspecify.annotations.NullMarked;
