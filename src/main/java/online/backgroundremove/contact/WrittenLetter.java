package online.backgroundremove.contact;

import java.util.Optional;

/**
 * What is sent.
 *
 * @param subject one line
 * @param text for mail programs that show no HTML
 * @param html the same, as a whole document
 * @param replyTo whom an answer goes to; empty for whoever the letter is from
 */
public record WrittenLetter(String subject, String text, String html, Optional<String> replyTo) {

    WrittenLetter(String subject, String text, String html) {
        this(subject, text, html, Optional.empty());
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "WrittenLetter";
    }
}
