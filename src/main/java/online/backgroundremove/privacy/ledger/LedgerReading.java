package online.backgroundremove.privacy.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Optional;
import java.util.function.Consumer;

/** Goes along the lines of a ledger for as long as each entry follows the one before. */
final class LedgerReading {

    private LedgerHead head;
    private long length;
    private boolean broken;

    /**
     * Goes on from here.
     *
     * @param head the last entry that is known
     * @param length where its line ends
     */
    LedgerReading(LedgerHead head, long length) {
        this.head = head;
        this.length = length;
    }

    /**
     * Reads on to the last line that is whole, or to the first that does not follow.
     *
     * @param size of the file: a last line without its end was never written whole
     */
    void read(InputStream lines, long size, Consumer<LedgerEntry> taker) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(lines, US_ASCII));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            long end = length + line.length() + 1;
            if (end > size) {
                return;
            }
            Optional<LedgerEntry> entry = LedgerEntry.parse(line).filter(read -> read.follows(head));
            if (entry.isEmpty()) {
                broken = true;
                return;
            }
            head = entry.get().head();
            length = end;
            taker.accept(entry.get());
        }
    }

    /** The last entry that followed. */
    LedgerHead head() {
        return head;
    }

    /** Where its line ends. */
    long length() {
        return length;
    }

    boolean isBroken() {
        return broken;
    }
}
