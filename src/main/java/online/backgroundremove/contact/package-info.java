/**
 * Every message we send: written from templates, kept sealed until it is delivered, tried again when the mail server is down.
 *
 * <ul>
 *   <li>CON-1: a letter is stored with what it is about; whoever causes it does not wait for the mail server.
 *   <li>CON-2: a letter that cannot be delivered now is tried again with growing pauses, by one node at a time; none is lost.
 *   <li>CON-3: a letter that the mail server refuses for good is marked as failed and not tried again.
 *   <li>CON-4: address and contents are sealed with the person's key wherever they are stored.
 *   <li>CON-5: nobody can put a header into a letter, markup into its HTML, or a link to another site into it.
 *   <li>CON-6: without a mail server, letters are shown to whoever sits at the machine, and to nobody else.
 *   <li>CON-7: a letter has an end of its own as soon as it was sent or has failed.
 * </ul>
 *
 * <p>Out of scope until the policy is generated: the contact form.
 */
@NullMarked
package online.backgroundremove.contact;

import org.jspecify.annotations.NullMarked;
