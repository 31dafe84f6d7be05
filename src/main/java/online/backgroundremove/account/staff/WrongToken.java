package online.backgroundremove.account.staff;

/** This is not the start-up token. */
public final class WrongToken extends RuntimeException {

    WrongToken() {
        super("This is not the start-up token.");
    }
}
