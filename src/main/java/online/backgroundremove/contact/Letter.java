package online.backgroundremove.contact;

import java.util.Locale;
import java.util.Map;
import online.backgroundremove.retention.Subject;

/**
 * A message to one person.
 *
 * @param to whom; the address is sealed with this person's key
 * @param address the e-mail address
 * @param template name of its template, such as {@code confirm-address}
 * @param values what the template needs: plain texts, as {@link #LINK} the path it leads to, and as
 *     {@link #REPLY_TO} whom an answer goes to, where that is not us; sealed as well
 * @param locale the language it is written in
 */
public record Letter(Subject to, String address, String template, Map<String, String> values, Locale locale) {

    /** Name of the value that is a path of ours, with its query: where the site is, is said when the letter goes out. */
    public static final String LINK = "link";

    /** Name of the value that is an e-mail address to answer to. */
    static final String REPLY_TO = "replyTo";

    /** @throws UnsafeLetter when an address would add lines to the letter's head */
    public Letter {
        String replyTo = values.getOrDefault(REPLY_TO, "");
        if (address.isBlank() || (address + replyTo).chars().anyMatch(Character::isISOControl)) {
            throw new UnsafeLetter("An address is one line.");
        }
        values = Map.copyOf(values);
    }

    /** Neither the address nor the values. */
    @Override
    public String toString() {
        return "Letter[" + template + "]";
    }
}
