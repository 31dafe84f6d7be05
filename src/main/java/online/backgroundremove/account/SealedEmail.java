package online.backgroundremove.account;

import online.backgroundremove.retention.Subject;
import online.backgroundremove.retention.SubjectKeys;

/** An address as it is stored: sealed with its owner's key, and the keyed hash that it is found by. */
public final class SealedEmail {

    private final byte[] sealed;
    private final byte[] lookup;

    public SealedEmail(EmailAddress address, Subject owner, SubjectKeys keys) {
        sealed = keys.seal(owner, address.text());
        lookup = keys.lookup(address.text());
    }

    /** The address, sealed. */
    public byte[] sealed() {
        return sealed;
    }

    /** The keyed hash. */
    public byte[] lookup() {
        return lookup;
    }
}
