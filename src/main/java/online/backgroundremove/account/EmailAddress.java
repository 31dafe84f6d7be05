package online.backgroundremove.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address in the one form in which it is sealed and looked up: in Unicode's composed form and in small letters. */
public record EmailAddress(String text) {

    private static final int LONGEST = 254;
    private static final Pattern PLAUSIBLE = Pattern.compile(
            "[^\\s\\p{Cntrl}\"(),:;<>@\\[\\\\\\]]{1,64}@[\\p{L}\\p{N}]([\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?");

    /** @throws InvalidEmailAddress when mail cannot be sent to it */
    public EmailAddress {
        text = Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST
                || text.contains("..")
                || !PLAUSIBLE.matcher(text).matches()) {
            throw new InvalidEmailAddress();
        }
    }

    /** What stands before the sign. */
    public String name() {
        return text.substring(0, text.indexOf('@'));
    }

    public String domain() {
        return text.substring(text.indexOf('@') + 1);
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "EmailAddress";
    }
}
