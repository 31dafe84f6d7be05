package online.backgroundremove.account.staff;

/** A service without an administrator could not be run. */
public final class LastAdministrator extends RuntimeException {

    LastAdministrator() {
        super("There is no other administrator.");
    }
}
