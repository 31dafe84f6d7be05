/**
 * Who is asking, as far as the network tells: the caller's address behind proxies we trust, the network it belongs to, the
 * family of the browser, and fair limits per network.
 *
 * <ul>
 *   <li>NET-1: a forwarded address counts only when it comes from a proxy that is configured; nobody can invent one.
 *   <li>NET-2: visitors of one network share a limit of removals per hour; whoever is above it is told when to try again.
 * </ul>
 *
 * <p>Limits are kept in memory, by network and not by address; only the usage log stores addresses.
 */
@NullMarked
package online.backgroundremove.network;

import org.jspecify.annotations.NullMarked;
