/**
 * Tests that talk to the running service over HTTP, and the drivers they talk with, one for each thing they talk to.
 * Nothing here imports the service's own classes.
 */
@NullMarked
package online.backgroundremove.system;

import org.jspecify.annotations.NullMarked;
