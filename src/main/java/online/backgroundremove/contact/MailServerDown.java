package online.backgroundremove.contact;

/** The letter could not be handed in this time. */
final class MailServerDown extends Exception {

    private static final long serialVersionUID = 1;

    /** @param cause whose message may hold an address, so only its kind is kept */
    MailServerDown(Throwable cause) {
        super(cause.getClass().getName());
    }
}
