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
    private static final Pattern AFTERMATH =
            Pattern.compile("No Pool Meta Data|No object bound to name|already closed|not yet been started");

    /** How a record begins, as {@code logging.properties} has it. */
    private static final Pattern RECORD = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\S+ ([A-Z]+ \\[[^]]+]).*");

    /** Of what timers meet meanwhile, and what the database answers them; what ends the start is severe. */
    private static final Pattern BESIDE =
            Pattern.compile("WARNING \\[(?:jakarta\\.enterprise\\.ejb\\.container|org\\.eclipse\\.persistence\\..*)]");

    /** Network errors are left out: "Connection refused" does not say to what, and the cause around it does. */
    private static final Pattern CAUSE = Pattern.compile("Caused by: (?!java\\.net\\.)([\\w.$]+): (.+)");

    private final PrintStream log;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private Optional<String> reason = Optional.empty();
    private Optional<String> innermost = Optional.empty();
    private boolean beside;

    private FailureWatch(PrintStream log) {
        this.log = log;
    }

    static FailureWatch start() {
        FailureWatch watch = new FailureWatch(System.err);
        System.setErr(new PrintStream(watch, true, StandardCharsets.UTF_8));
        return watch;
    }

    /** The message of the innermost cause in the last record that tells of a failure, and not of its aftermath. */
    synchronized Optional<String> reason() {
        return innermost.or(() -> reason);
    }

    @Override
    public synchronized void write(int octet) {
        log.write(octet);
        if (octet != '\n') {
            line.write(octet);
            return;
        }
        read(line.toString(StandardCharsets.UTF_8));
        line.reset();
    }

    private void read(String text) {
        Matcher record = RECORD.matcher(text);
        if (record.matches()) {
            reason = reason();
            innermost = Optional.empty();
            beside = BESIDE.matcher(record.group(1)).matches();
        }
        Matcher cause = CAUSE.matcher(text);
        if (cause.matches() && !beside) {
            boolean aftermath = AFTERMATH.matcher(cause.group(2)).find();
            innermost = aftermath ? Optional.empty() : Optional.of(told(cause.group(1), cause.group(2)));
        }
    }

    private static String told(String exception, String message) {
        return exception.endsWith("SQLException") ? "the database cannot be used: " + message : message;
    }
}
