package online.backgroundremove.account.staff;

/** Whether a second person has decided. */
public enum ApprovalState {
    OPEN,
    APPROVED,
    DECLINED
}
