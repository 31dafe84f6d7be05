package online.backgroundremove.contact;

/** The mail server will never take this letter (a reply 5xx, RFC 5321 section 4.2.1). */
final class LetterRefused extends Exception {

    private static final long serialVersionUID = 1;

    LetterRefused() {
        super("The mail server refuses this letter for good.");
    }
}
