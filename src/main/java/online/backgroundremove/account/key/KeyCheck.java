package online.backgroundremove.account.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells who a program is by what it sends. */
@ApplicationScoped
public class KeyCheck {

    @Inject
    private KeyOwners owners;

    /**
     * @param text as it was sent
     * @throws InvalidKey when there is no such key, or it has ended
     * @throws KeySuspended when staff have suspended it or its account
     * @throws KeysUnreachable when the database does not answer
     */
    public Program check(String text) {
        KeySecret secret = KeySecret.parse(text).orElseThrow(InvalidKey::mistyped);
        try {
            return owners.find(secret);
        } catch (InvalidKey | KeySuspended refusal) {
            throw refusal;
        } catch (RuntimeException databaseDown) {
            throw new KeysUnreachable(databaseDown);
        }
    }
}
