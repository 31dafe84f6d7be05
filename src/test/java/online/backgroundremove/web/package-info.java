@NullMarked
package online.backgroundremove.web;

import org.jspecify.annotations.NullMarked;
