package online.backgroundremove.privacy;

/**
 * What somebody says about their request.
 *
 * @param text details, or the reason for a correction; may be empty
 * @param before what is wrong; only for a correction
 * @param after what is right; only for a correction
 */
public record Words(String text, String before, String after) {

    /** Characters of a text. */
    public static final int LONGEST = 4_000;

    /** Nothing. */
    public static final Words NONE = new Words("", "", "");

    public Words {
        text = PlainText.of(text);
        before = PlainText.of(before);
        after = PlainText.of(after);
    }

    boolean areTooLong() {
        return text.length() > LONGEST || before.length() > LONGEST || after.length() > LONGEST;
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "Words";
    }
}
