package online.backgroundremove.launch;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads along what the server logs while it starts, since the reason of a failed deployment is to be had nowhere else:
 * the server only logs it, as the innermost cause in one of several stack traces.
 */
final class FailureWatch extends OutputStream {

    /** Of what fails only because the application is being taken away already. */
    private static final String AFTERMATH =
            "No Pool Meta Data|No object bound to name|already closed|not yet been started";

    /** Network errors are left out: "Connection refused" does not say to what, and the cause around it does. */
    private static final Pattern CAUSE =
            Pattern.compile("Caused by: (?!java\\.net\\.)([\\w.$]+): (?!.*(?:" + AFTERMATH + "))(.+)");

    private final PrintStream log;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private Optional<String> reason = Optional.empty();

    private FailureWatch(PrintStream log) {
        this.log = log;
    }

    static FailureWatch start() {
        FailureWatch watch = new FailureWatch(System.err);
        System.setErr(new PrintStream(watch, true, StandardCharsets.UTF_8));
        return watch;
    }

    /** The message of the cause that was logged last. */
    synchronized Optional<String> reason() {
        return reason;
    }

    @Override
    public synchronized void write(int octet) {
        log.write(octet);
        if (octet != '\n') {
            line.write(octet);
            return;
        }
        Matcher cause = CAUSE.matcher(line.toString(StandardCharsets.UTF_8));
        if (cause.matches()) {
            reason = Optional.of(told(cause.group(1), cause.group(2)));
        }
        line.reset();
    }

    private static String told(String exception, String message) {
        return exception.endsWith("SQLException") ? "the database cannot be used: " + message : message;
    }
}
