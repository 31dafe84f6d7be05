package online.backgroundremove.contact;

import jakarta.enterprise.context.ApplicationScoped;

/** Takes letters, and sees that each is delivered once. */
@ApplicationScoped
public class Outbox {

    /** Takes a letter in the caller's transaction: it goes out if, and only if, that succeeds. */
    public void send(Letter letter) {
        throw new UnsupportedOperationException();
    }
}
