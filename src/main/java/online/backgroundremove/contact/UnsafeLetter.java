package online.backgroundremove.contact;

/** The letter would say or do something that is not ours: another header, or a link to another site. */
public final class UnsafeLetter extends RuntimeException {

    UnsafeLetter(String message) {
        super(message);
    }
}
