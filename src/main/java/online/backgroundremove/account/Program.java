package online.backgroundremove.account;

import java.util.Set;
import java.util.UUID;

/**
 * A program that has shown a valid key.
 *
 * @param account whose it is
 * @param key the key's id
 * @param scopes what the key is good for
 */
public record Program(UUID account, UUID key, Set<KeyScope> scopes) {

    /** @throws MissingScope when the key is not good for this */
    public void mustHave(KeyScope scope) {
        if (!scopes.contains(scope)) {
            throw new MissingScope(scope);
        }
    }
}
