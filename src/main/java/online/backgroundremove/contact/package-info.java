/**
 * Every message we send: written from templates, kept sealed until it is delivered, tried again when the mail server is down.
 *
 * <p>Out of scope until the policy is generated: the contact form.
 */
@NullMarked
package online.backgroundremove.contact;

import org.jspecify.annotations.NullMarked;
