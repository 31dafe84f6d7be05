/** Tests with a real Chromium, through page objects. */
@NullMarked
package online.backgroundremove.browser;

import org.jspecify.annotations.NullMarked;
