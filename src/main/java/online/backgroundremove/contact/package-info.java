/**
 * Every message we send: written from templates, kept sealed until it is delivered, tried again when the mail server is down.
 *
 * <ul>
 *   <li>CON-3: a letter that the mail server refuses for good is marked as failed and not tried again.
 *   <li>CON-5: nobody can put a header into a letter, markup into its HTML, or a link to another site into it.
 * </ul>
 *
 * <p>Out of scope until the policy is generated: the contact form.
 */
@NullMarked
package online.backgroundremove.contact;

import org.jspecify.annotations.NullMarked;
