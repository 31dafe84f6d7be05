package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import online.backgroundremove.network.FairLimits;
import online.backgroundremove.network.TooManyRequests;

/** Tells who a program is by what it sends, and whether it may go on. */
@ApplicationScoped
public class KeyCheck {

    @Inject
    private KeyOwners owners;

    @Inject
    private FairLimits limits;

    /**
     * @param text as it was sent
     * @throws InvalidKey when there is no such key, or it has ended
     * @throws KeySuspended when staff have suspended it or its account
     * @throws TooManyRequests when it has had its share for now
     * @throws KeysUnreachable when the database does not answer
     */
    public Program check(String text) {
        KeySecret secret = KeySecret.parse(text).orElseThrow(InvalidKey::mistyped);
        Program program = find(secret);
        limits.key(program.key());
        return program;
    }

    private Program find(KeySecret secret) {
        try {
            return owners.find(secret);
        } catch (InvalidKey | KeySuspended refusal) {
            throw refusal;
        } catch (RuntimeException databaseDown) {
            throw new KeysUnreachable(databaseDown);
        }
    }
}
