package online.backgroundremove.policy;

/** What tables about people hold, in words for everybody. */
public final class StoredWords {

    private StoredWords() {}

    /** As the privacy policy calls it. */
    public static String of(String table) {
        return RetentionFacts.called(table);
    }
}
