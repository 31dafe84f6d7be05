package online.backgroundremove.privacy.ledger;

/** What is written down before it happens to a person's data. */
public enum LedgerKind {
    /** From here on nothing of the person may come back, also from a backup. */
    ERASURE_BEGUN,
    ERASURE_DONE,
    /** The person's rows are stored and nothing else. */
    RESTRICTED,
    RESTRICTION_LIFTED,
    /** The person is not part of statistics. */
    OBJECTED,
    OBJECTION_LIFTED
}
