/**
 * The trail of what staff and the service itself did to whom, append-only and chained by hashes: ids, names of acts and times.
 */
@NullMarked
package online.backgroundremove.audit;

import org.jspecify.annotations.NullMarked;
