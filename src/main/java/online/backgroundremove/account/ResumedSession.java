package online.backgroundremove.account;

import java.util.Optional;

/**
 * A browser that is known again.
 *
 * @param signedIn who it is
 * @param replacement what the browser is to keep from now on, when that changes
 * @param remembered whether it is to keep it when it is closed
 */
public record ResumedSession(SignedIn signedIn, Optional<SessionToken> replacement, boolean remembered) {}
