/** What the documents say is what the code does. */
@NullMarked
package online.backgroundremove.documents;

import org.jspecify.annotations.NullMarked;
