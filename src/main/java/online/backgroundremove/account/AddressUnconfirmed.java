package online.backgroundremove.account;

/** The right password, but nobody has shown yet that the address is theirs. The link was sent again. */
public final class AddressUnconfirmed extends RuntimeException {

    AddressUnconfirmed() {
        super("The address has not been confirmed.");
    }
}
