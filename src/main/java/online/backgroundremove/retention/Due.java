package online.backgroundremove.retention;

import java.time.Instant;
import java.util.Optional;

/**
 * Rows whose time is over.
 *
 * @param what the entity, and what happens to its rows, such as {@code usage_event: truncate}
 * @param rows how many
 * @param oldest since when the oldest of them should be gone; empty when there is none
 */
public record Due(String what, long rows, Optional<Instant> oldest) {}
