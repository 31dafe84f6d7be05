package online.backgroundremove.account;

/** A link has been used, is over, or never was one. Which of these, nobody is told. */
public final class LinkExpired extends RuntimeException {

    LinkExpired() {
        super("This link has been used or is over.");
    }
}
