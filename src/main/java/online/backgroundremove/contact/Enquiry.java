package online.backgroundremove.contact;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import online.backgroundremove.contact.InvalidEnquiry.Field;

/**
 * What somebody writes to us.
 *
 * @param name one line of at most 100 characters; empty when they do not say
 * @param address their e-mail address
 * @param text at most 5,000 characters, its lines ended by single line feeds
 */
public record Enquiry(Topic topic, String name, String address, String text) {

    /** Characters of a text. */
    public static final int LONGEST = 5_000;

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern ADDRESS = Pattern.compile(
            "[^\\s\\p{Cntrl}\"(),:;<>@\\[\\\\\\]]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    /** @throws InvalidEnquiry when a field is not as it must be, with all of these fields */
    public Enquiry {
        text = INVISIBLE
                .matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll(" ")
                .strip();
        name = strip(name);
        address = strip(address);
        Set<Field> wrong = EnumSet.noneOf(Field.class);
        if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            wrong.add(Field.NAME);
        }
        if (address.length() > LONGEST_ADDRESS
                || address.contains("..")
                || !ADDRESS.matcher(address).matches()) {
            wrong.add(Field.ADDRESS);
        }
        if (text.isEmpty() || text.length() > LONGEST) {
            wrong.add(Field.TEXT);
        }
        if (!wrong.isEmpty()) {
            throw new InvalidEnquiry(wrong);
        }
    }

    /** Spaces only: what else is invisible is not forgiven. */
    private static String strip(String typed) {
        return typed.replaceAll("^ +| +$", "");
    }

    /** Only the topic. */
    @Override
    public String toString() {
        return "Enquiry[" + topic + "]";
    }
}
