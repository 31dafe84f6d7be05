package online.backgroundremove.privacy.clock;

/** Laws with a clock of their own for requests; where somebody lives decides. */
public enum Law {
    /** European Union, and Iceland, Liechtenstein and Norway. */
    GDPR,
    UK_GDPR,
    /** California. */
    CCPA,
    /** Brazil. */
    LGPD,
    QUEBEC,
    /** Canada, but for Quebec. */
    PIPEDA,
    /** Somebody lives elsewhere, or does not say: the strictest of all, figure by figure. */
    UNKNOWN
}
