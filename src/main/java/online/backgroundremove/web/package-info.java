/**
 * The pages.
 *
 * <ul>
 *   <li>WEB-1: a visitor drops, picks or pastes a photo and sees progress, then before and after, and downloads the PNG.
 *   <li>WEB-2: without script, the same page's form returns the PNG.
 *   <li>WEB-3: no page sets a cookie before somebody signs in, makes a session, or loads anything from another host.
 *   <li>WEB-4: a refused photo is told in words on the page.
 *   <li>WEB-5: a visitor puts the cut-out before another background, gives it a shadow or an outline, crops it or places it on a
 *       canvas, and chooses size, quality and format; what the browser can show itself is shown at once.
 *   <li>WEB-6: account and console open only to whom they are for, and take no form from another site.
 *   <li>WEB-7: where the site is reached by TLS, browsers keep to TLS, and cookies to this host.
 *   <li>WEB-8: while the database is away, pages that can do without it are shown, and all others answer 503 and say so.
 * </ul>
 */
@NullMarked
package online.backgroundremove.web;

import org.jspecify.annotations.NullMarked;
