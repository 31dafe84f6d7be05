package online.backgroundremove.policy;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One version of a document, never changed once it is published.
 *
 * @param date from when it is in force, which also names it
 * @param hash SHA-256 of its text in UTF-8, in hexadecimal
 */
public record PolicyVersion(PolicyDocument document, LocalDate date, String hash) {

    /** Such as {@code 2026-11-24}. */
    public String id() {
        return date.toString();
    }

    static PolicyVersion parse(String line) {
        String[] words = line.split(" ", -1);
        return new PolicyVersion(
                PolicyDocument.valueOf(words[0].toUpperCase(Locale.ROOT)), LocalDate.parse(words[1]), words[2]);
    }

    /** The file that holds its text. */
    String file() {
        return document.name().toLowerCase(Locale.ROOT) + "-" + id() + ".md";
    }
}
