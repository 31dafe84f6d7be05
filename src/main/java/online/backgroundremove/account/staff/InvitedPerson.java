package online.backgroundremove.account.staff;

/** An invitation, with the address opened. */
public record InvitedPerson(StaffInvitation invitation, String email) {

    /** Nothing of the person. */
    @Override
    public String toString() {
        return "InvitedPerson";
    }
}
