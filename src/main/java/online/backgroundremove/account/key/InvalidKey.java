package online.backgroundremove.account.key;

/** No key, or none that is known and has not ended. */
public final class InvalidKey extends RuntimeException {

    private InvalidKey(String message) {
        super(message);
    }

    /** What there is of everybody's own, nobody gets without a key. */
    public static InvalidKey missing() {
        return new InvalidKey("Send a key, as Authorization: Bearer or as X-Api-Key.");
    }

    static InvalidKey mistyped() {
        return new InvalidKey("This is no key of ours: a character is wrong or missing.");
    }

    static InvalidKey unknown() {
        return new InvalidKey("This key is not known, or no longer valid.");
    }
}
