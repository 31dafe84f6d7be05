package online.backgroundremove.account.key;

import java.util.Set;
import java.util.UUID;

/**
 * A program that has shown a valid key.
 *
 * @param account whose it is
 * @param key the key's id
 * @param scopes what the key is good for
 * @param restricted whether the account's data may only be stored, and dealt with as its owner asks
 */
public record Program(UUID account, UUID key, Set<KeyScope> scopes, boolean restricted) {

    /**
     * @throws MissingScope when the key is not good for this
     * @throws AccountRestricted when nothing but privacy requests is possible
     */
    public void mustHave(KeyScope scope) {
        if (restricted && scope != KeyScope.PRIVACY) {
            throw new AccountRestricted();
        }
        if (!scopes.contains(scope)) {
            throw new MissingScope(scope);
        }
    }
}
