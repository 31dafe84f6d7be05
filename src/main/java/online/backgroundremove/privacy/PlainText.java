package online.backgroundremove.privacy;

import java.util.regex.Pattern;

/** What people type, without what nobody sees. */
final class PlainText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private PlainText() {}

    /** Its lines ended by single line feeds. */
    static String of(String typed) {
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        return INVISIBLE.matcher(lines).replaceAll(" ").strip();
    }
}
