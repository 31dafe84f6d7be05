package online.backgroundremove.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import online.backgroundremove.network.Caller;
import online.backgroundremove.network.TooManyRequests;

/**
 * An address is somebody's once the same person has read its mail and says the account's password. The link alone is not
 * enough: it would let a stranger sign up with another's address, or move an account to it, and wait for its owner to click.
 */
@ApplicationScoped
public class AddressConfirmation {

    @Inject
    private Links links;

    @Inject
    private Reauthentication reauthentication;

    @Inject
    private SignUp signUp;

    @Inject
    private EmailChange change;

    /**
     * Ends a sign-up. A wrong password leaves the link as it is.
     *
     * @throws LinkExpired when the link was used, is over, or the address was signed up again since
     * @throws WrongCredentials when it is not the password of this sign-up
     * @throws TooManyRequests when it was tried too often
     */
    public void ofSignUp(Secret link, Password password, Caller caller) {
        reauthentication.check(links.owner(link, LinkPurpose.CONFIRM_ADDRESS), password, caller);
        signUp.confirm(link);
    }

    /**
     * Gives an account its new address. A wrong password leaves the link as it is.
     *
     * @throws LinkExpired when the link was used or is over, or somebody else has taken the address
     * @throws WrongCredentials when it is not the account's password
     * @throws TooManyRequests when it was tried too often
     */
    public void ofChange(Secret link, Password password, Caller caller) {
        reauthentication.check(links.owner(link, LinkPurpose.NEW_ADDRESS), password, caller);
        change.confirm(link);
    }
}
