/**
 * What we sign, so that whoever has it can show it: receipts of erasures, manifests of exports, places of the ledger.
 *
 * <ul>
 *   <li>RECEIPT-1: what we signed verifies, without the service, by our published key; a changed byte or another key is noticed.
 * </ul>
 *
 * <p>Plain Java, since a command of the distribution verifies without the server.
 */
@NullMarked
package online.backgroundremove.privacy.receipt;

import org.jspecify.annotations.NullMarked;
