package online.backgroundremove.policy;

/** What tables about people hold, in words for everybody. */
public final class StoredWords {

    private StoredWords() {}

    /** As the privacy policy calls it. */
    public static String of(String table) {
        return RetentionFacts.called(table);
    }

    /** A period of ISO 8601, such as {@code P30D}, as the privacy policy says it. */
    public static String period(String iso) {
        return PlainPeriod.of(iso);
    }
}
