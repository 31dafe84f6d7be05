package online.backgroundremove.account;

import java.time.Instant;

/**
 * A link as it is told to its receiver, once.
 *
 * @param until when it stops working
 */
record IssuedLink(Secret secret, Instant until) {}
