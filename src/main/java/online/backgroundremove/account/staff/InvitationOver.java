package online.backgroundremove.account.staff;

/** The invitation was accepted, withdrawn, replaced, or is for somebody else. */
public final class InvitationOver extends RuntimeException {

    InvitationOver() {
        super("There is no such invitation for this account.");
    }
}
