@NullMarked
package online.backgroundremove.privacy.ledger;

import org.jspecify.annotations.NullMarked;
