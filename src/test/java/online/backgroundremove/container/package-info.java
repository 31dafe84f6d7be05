/**
 * The WAR that ships, inside the server, with what a test needs put in: a clock that travels, and an eye on sessions.
 * Each class boots a server, so there are few.
 */
@NullMarked
package online.backgroundremove.container;

import org.jspecify.annotations.NullMarked;
