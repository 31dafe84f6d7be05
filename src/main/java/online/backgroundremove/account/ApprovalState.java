package online.backgroundremove.account;

/** Whether a second person has decided. */
public enum ApprovalState {
    OPEN,
    APPROVED,
    DECLINED
}
