package online.backgroundremove.account;

/** What somebody may do. Each may also do what holders may, with their own data. */
public enum Role {
    /** Has an account and nothing more. */
    HOLDER,
    /** Sees accounts, keys and usage; suspends and reinstates. */
    SUPPORT,
    /** Sees and runs retention, holds and privacy requests. */
    PRIVACY_OFFICER,
    /** All of these, and invites staff. */
    ADMINISTRATOR
}
