/**
 * Starts the server, and ends it with a clear error when it cannot serve.
 *
 * <p>Packed into its own jar, outside the WAR: Payara Micro keeps running when a deployment fails, so someone outside
 * the deployment must look.
 *
 * <ul>
 *   <li>LAUNCH-1: prints the address once the service is ready, that is after the warm-up cut-out.
 *   <li>LAUNCH-2: ends with a non-zero exit code and one line saying why when the port or the data directory is taken, a
 *       setting is wrong or the deployment fails.
 *   <li>LAUNCH-3: writes below the data directory only.
 *   <li>LAUNCH-4: stops cleanly when it is told to.
 *   <li>LAUNCH-5: with {@code rotate-keys}, wraps persons' keys with a new master key, only while no service uses the data
 *       directory.
 *   <li>LAUNCH-6: with {@code verify-receipt} and {@code verify-ledger}, says whether what the service signed and wrote down is
 *       as it was; the first needs nothing of the service but its public key.
 *   <li>LAUNCH-7: waits with being ready while a database from a backup is brought up to the ledger.
 *   <li>LAUNCH-8: with {@code import-copy}, makes an account from a copy, says what was taken over and what was not, and ends.
 *   <li>LAUNCH-9: keeps its port closed until the application has been deployed, so that nobody gets the answer of a server without it.
 * </ul>
 *
 * <p>Out of scope: several nodes, TLS (a reverse proxy's work).
 */
@NullMarked
package online.backgroundremove.launch;

import org.jspecify.annotations.NullMarked;
