package online.backgroundremove.launch;

/** What was to be verified is not as it was written or signed. */
final class NotVerified extends RuntimeException {

    NotVerified(String reason) {
        super(reason);
    }
}
