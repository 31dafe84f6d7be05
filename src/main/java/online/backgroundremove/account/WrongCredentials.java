package online.backgroundremove.account;

/** Address, password or code is wrong; which one, nobody is told. */
public final class WrongCredentials extends RuntimeException {

    WrongCredentials() {
        super("The address, the password or the code is wrong.");
    }
}
