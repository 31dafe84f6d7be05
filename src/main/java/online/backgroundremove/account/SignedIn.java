package online.backgroundremove.account;

import java.util.UUID;

/**
 * Who is signed in, for one request. Use cases that need rights take it and {@linkplain #mustBe check} it themselves.
 *
 * @param account the account, whose id is the subject's
 * @param session the session that the request belongs to
 * @param role what the person may do
 * @param secondFactor whether the session was begun with a second factor, without which staff may do nothing
 */
public record SignedIn(UUID account, UUID session, Role role, boolean secondFactor) {

    /**
     * Administrators may do what all staff may.
     *
     * @throws NotAllowed when the person has another role, or no second factor
     */
    public void mustBe(Role needed) {
        if (!may(needed)) {
            throw new NotAllowed();
        }
    }

    /** What {@link #mustBe} asks, for who only wants to know. */
    public boolean may(Role needed) {
        boolean has = role == needed || role == Role.ADMINISTRATOR || needed == Role.HOLDER;
        return has && (secondFactor || needed == Role.HOLDER);
    }

    /**
     * Any of staff will do.
     *
     * @throws NotAllowed to others, and to staff without a second factor
     */
    public void mustBeStaff() {
        if (role == Role.HOLDER || !secondFactor) {
            throw new NotAllowed();
        }
    }
}
