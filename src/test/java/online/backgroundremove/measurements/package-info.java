/**
 * Figures of the service as it ships, for {@code docs/performance.md}: run by hand on a quiet machine, never as a test,
 * since machines differ.
 */
@NullMarked
package online.backgroundremove.measurements;

import org.jspecify.annotations.NullMarked;
