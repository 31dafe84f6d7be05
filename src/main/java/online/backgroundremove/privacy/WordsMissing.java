package online.backgroundremove.privacy;

/** The person has to be told why, in words. */
public final class WordsMissing extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final int LONGEST = 2_000;

    private WordsMissing() {
        super("It needs words, of at most " + LONGEST + " characters.");
    }

    static String check(String typed) {
        String words = PlainText.of(typed);
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new WordsMissing();
        }
        return words;
    }
}
