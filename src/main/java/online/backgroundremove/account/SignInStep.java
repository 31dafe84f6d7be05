package online.backgroundremove.account;

/** Where a sign-in is after a step. */
public sealed interface SignInStep {

    /**
     * Somebody is signed in.
     *
     * @param token what the browser is to keep for as long as it is signed in
     * @param browser what it is to keep after that
     */
    record Done(SessionToken token, KnownBrowser browser) implements SignInStep {}

    /**
     * The password was right, and a code is needed.
     *
     * @param ticket brings the code together with the password
     */
    record CodeNeeded(Secret ticket) implements SignInStep {}
}
