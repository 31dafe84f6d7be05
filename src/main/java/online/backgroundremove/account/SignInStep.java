package online.backgroundremove.account;

/** Where a sign-in is after a step. */
public sealed interface SignInStep {

    /**
     * Somebody is signed in.
     *
     * @param token what the browser is to keep
     */
    record Done(SessionToken token) implements SignInStep {}

    /**
     * The password was right, and a code is needed.
     *
     * @param ticket brings the code together with the password
     */
    record CodeNeeded(Secret ticket) implements SignInStep {}
}
