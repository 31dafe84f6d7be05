package online.backgroundremove.privacy.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of the ledger, which is JSON. Its hash covers all of the line before it, and so the hash of the entry before.
 *
 * @param head its number and its hash
 * @param previous the hash of the entry before
 */
public record LedgerEntry(LedgerHead head, Instant at, LedgerAct act, String previous) {

    private static final String HASH = ",\"hash\":\"";

    /** Read without a parser of JSON: the command that verifies has none. */
    private static final Pattern LINE =
            Pattern.compile("\\{\"number\":(\\d{1,18}),\"at\":\"([0-9TZ:.-]+)\",\"kind\":\"([A-Z_]+)\""
                    + ",\"request\":\"([0-9a-f-]{36})\",\"subject\":\"([0-9a-f-]{36})\",\"marks\":\\[([0-9a-f\",]*)\\]"
                    + ",\"previous\":\"([0-9a-f]{64})\",\"hash\":\"([0-9a-f]{64})\"\\}");

    static LedgerEntry after(LedgerHead last, Instant now, LedgerAct act) {
        Instant at = now.truncatedTo(ChronoUnit.MILLIS);
        long number = last.number() + 1;
        String hash = hash(body(number, at, act, last.hash()));
        return new LedgerEntry(new LedgerHead(number, hash), at, act, last.hash());
    }

    /** Empty when it is no entry, or not as it was written. */
    static Optional<LedgerEntry> parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches() || !hash(line.substring(0, line.indexOf(HASH))).equals(parts.group(8))) {
            return Optional.empty();
        }
        try {
            LedgerAct act = new LedgerAct(
                    LedgerKind.valueOf(parts.group(3)),
                    UUID.fromString(parts.group(4)),
                    UUID.fromString(parts.group(5)),
                    marks(parts.group(6)));
            LedgerHead head = new LedgerHead(Long.parseLong(parts.group(1)), parts.group(8));
            return Optional.of(new LedgerEntry(head, Instant.parse(parts.group(2)), act, parts.group(7)));
        } catch (IllegalArgumentException | DateTimeParseException strange) {
            return Optional.empty();
        }
    }

    boolean follows(LedgerHead last) {
        return head.number() == last.number() + 1 && previous.equals(last.hash());
    }

    String line() {
        return body(head.number(), at, act, previous) + HASH + head.hash() + "\"}";
    }

    private static String body(long number, Instant at, LedgerAct act, String previous) {
        String marks = act.marks().stream().map(mark -> "\"" + mark + "\"").collect(Collectors.joining(","));
        return "{\"number\":" + number + ",\"at\":\"" + at + "\",\"kind\":\"" + act.kind() + "\",\"request\":\""
                + act.request() + "\",\"subject\":\"" + act.subject() + "\",\"marks\":[" + marks + "],\"previous\":\""
                + previous + "\"";
    }

    private static List<String> marks(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Stream.of(joined.split(",", -1))
                        .map(mark -> mark.replace("\"", ""))
                        .toList();
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no SHA-256.", missing);
        }
    }
}
