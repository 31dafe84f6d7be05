package online.backgroundremove.privacy;

import java.time.Instant;

/**
 * A request's end.
 *
 * @param wordsUntil when what the person wrote, their address and the key of the request go
 * @param forgotten when the rest goes
 */
public record Ending(Instant at, Instant wordsUntil, Instant forgotten) {}
