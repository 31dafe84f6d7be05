package online.backgroundremove.retention;

import java.util.UUID;

/** A run of the sweep has come to its end: announced to whoever wants to know. */
public record Swept(UUID run, long rows, boolean failed) {}
