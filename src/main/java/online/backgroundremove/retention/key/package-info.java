/**
 * The files in which persons' keys are kept, and the master key that wraps them. Plain Java, since the command that rotates
 * the master key runs without the server.
 *
 * <ul>
 *   <li>KEY-1: each person's key is a small file of its own, outside the database, wrapped by the master key; it is written
 *       whole or not at all, and two nodes that make the same person's key at once end with one.
 *   <li>KEY-2: without configuration, a master key is made at the first start, once even when several nodes start.
 *   <li>KEY-3: a wrong master key, a damaged file and a directory that cannot be written are told as what they are; nothing
 *       is overwritten.
 *   <li>KEY-4: a destroyed key stays destroyed, and no copy of it is left in the directory.
 *   <li>KEY-5: rotation wraps every key anew; one that was interrupted goes on when it is run again, and the service does not
 *       start in between.
 *   <li>KEY-6: what we sign verifies with our public key and no other, also after a rotation; the private key is a file as
 *       those of persons are.
 *   <li>KEY-7: what is to be searched for after an erasure is kept in a sealed file, the first that was written, until it is
 *       destroyed.
 * </ul>
 */
@NullMarked
package online.backgroundremove.retention.key;

import org.jspecify.annotations.NullMarked;
