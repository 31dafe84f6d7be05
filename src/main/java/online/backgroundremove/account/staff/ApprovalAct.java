package online.backgroundremove.account.staff;

/** What takes two people. */
public enum ApprovalAct {
    /** Suspends somebody who is staff. */
    SUSPEND_STAFF,
    /** Makes somebody an administrator, or takes that away. */
    CHANGE_ROLE
}
