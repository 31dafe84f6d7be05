/**
 * Every message we send: written from templates, kept sealed until it is delivered, tried again when the mail server is down.
 *
 * <ul>
 *   <li>CON-1: a letter is stored with what it is about; whoever causes it does not wait for the mail server.
 *   <li>CON-2: a letter that cannot be delivered now is tried again with growing pauses, by one node at a time; none is
 *       lost, even if the site has another address by then.
 *   <li>CON-3: a letter that the mail server refuses for good, or that cannot be written any more, is marked as failed, not tried
 *       again, and holds up no other.
 *   <li>CON-4: address and contents are sealed with the person's key wherever they are stored.
 *   <li>CON-5: nobody can put a header into a letter, markup into its HTML, or a link to another site into it.
 *   <li>CON-6: without a mail server, letters are shown to whoever sits at the machine, and to nobody else.
 *   <li>CON-7: a letter has an end of its own as soon as it was sent or has failed.
 *   <li>CON-8: anybody can write to us by a form, without account, script or cookie; what is wrong is said beside its field, and
 *       nothing that was typed is lost.
 *   <li>CON-9: a message reaches the operator by mail, which answers go from to whoever wrote it; they are told when they hear
 *       from us.
 *   <li>CON-10: messages are kept sealed, each with a key of its own, which is destroyed with the message: when staff delete it,
 *       or when its time is over.
 *   <li>CON-11: the form takes only so many messages from one network, and none from programs that fill in every field.
 *   <li>CON-12: {@code security.txt} says whom to tell of a weakness, and never runs out.
 * </ul>
 */
@NullMarked
package online.backgroundremove.contact;

import org.jspecify.annotations.NullMarked;
