package online.backgroundremove.consent;

/** What somebody decided, and about what. */
public enum Decision {
    /** Analytics are allowed. */
    GIVEN(Subject.ANALYTICS),
    /** Analytics were asked for, or signalled against, and not allowed. */
    REFUSED(Subject.ANALYTICS),
    /** Analytics had been allowed, and no longer are. */
    WITHDRAWN(Subject.ANALYTICS),
    /** Not part of any statistic. */
    OBJECTED(Subject.STATISTICS),
    /** Part of statistics again. */
    LIFTED(Subject.STATISTICS);

    private final Subject subject;

    Decision(Subject subject) {
        this.subject = subject;
    }

    boolean isAboutAnalytics() {
        return subject == Subject.ANALYTICS;
    }

    /** Whether something may be done by it that may not be done without. */
    boolean permits() {
        return this == GIVEN || this == LIFTED;
    }

    private enum Subject {
        ANALYTICS,
        STATISTICS
    }
}
