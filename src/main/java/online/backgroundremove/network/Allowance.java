package online.backgroundremove.network;

import java.time.Duration;

/**
 * What somebody has left of a limit.
 *
 * @param quota how many requests a period has
 * @param period in which a used quota comes back, evenly
 * @param left whole requests that would be answered now
 * @param whole in how long the quota is whole again, if nothing more is asked for
 */
public record Allowance(int quota, Duration period, long left, Duration whole) {}
