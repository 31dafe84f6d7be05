/**
 * What staff do with policy and terms, and how account holders learn of it.
 *
 * <ul>
 *   <li>POLDESK-1: the console says where a document would say something else today, shows what, and publishes a version; only
 *       for privacy officers and administrators, and recorded.
 *   <li>POLDESK-2: of a material version, each account holder is told by mail once, however often a node dies meanwhile; nobody is
 *       told who has been erased.
 * </ul>
 */
@NullMarked
package online.backgroundremove.policy.desk;

import org.jspecify.annotations.NullMarked;
