package online.backgroundremove.consent;

/** Whether people are asked about analytics. */
public enum Asking {
    /** Nobody: analytics are off. */
    NOBODY,
    /** Others are; this person is somewhere else. */
    ELSEWHERE,
    /** Whoever is here. */
    HERE
}
