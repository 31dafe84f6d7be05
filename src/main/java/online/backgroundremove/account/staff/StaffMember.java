package online.backgroundremove.account.staff;

import online.backgroundremove.account.Account;

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
