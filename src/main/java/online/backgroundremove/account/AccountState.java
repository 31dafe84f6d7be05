package online.backgroundremove.account;

/** Whether an account can be used. */
public enum AccountState {
    /** The address has not been confirmed; such an account ends by itself. */
    PENDING,
    ACTIVE,
    /** Staff have suspended it, for a reason that its owner is told. */
    SUSPENDED
}
