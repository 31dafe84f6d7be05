/**
 * Who is asking, as far as the network tells: the caller's address behind proxies we trust, the network it belongs to, the
 * family of the browser, and fair limits per network.
 */
@NullMarked
package online.backgroundremove.network;

import org.jspecify.annotations.NullMarked;
