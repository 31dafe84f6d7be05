package online.backgroundremove.contact;

/**
 * What is sent.
 *
 * @param subject one line
 * @param text for mail programs that show no HTML
 * @param html the same, as a whole document
 */
public record WrittenLetter(String subject, String text, String html) {

    /** Nothing of it. */
    @Override
    public String toString() {
        return "WrittenLetter";
    }
}
