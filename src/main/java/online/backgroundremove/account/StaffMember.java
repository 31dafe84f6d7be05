package online.backgroundremove.account;

/**
 * One of staff, as administrators see them.
 *
 * @param secondFactor whether they have one, without which no page of the console opens
 */
public record StaffMember(Account account, String email, boolean secondFactor) {

    /** Nothing of the person. */
    @Override
    public String toString() {
        return "StaffMember";
    }
}
