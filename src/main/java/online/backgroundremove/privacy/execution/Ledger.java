package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.privacy.ledger.BrokenLedger;
import online.backgroundremove.privacy.ledger.LedgerAct;
import online.backgroundremove.privacy.ledger.LedgerEntry;
import online.backgroundremove.privacy.ledger.LedgerFile;
import online.backgroundremove.privacy.ledger.LedgerHead;
import online.backgroundremove.privacy.ledger.LedgerKind;
import online.backgroundremove.privacy.ledger.LedgerUnavailable;
import online.backgroundremove.privacy.receipt.SignedText;
import online.backgroundremove.retention.SubjectKeys;

/** What is written down outside the database before anything of a person is destroyed or hidden. */
@ApplicationScoped
public class Ledger {

    private final Supplier<LedgerFile> file;

    @Inject
    private LedgerMarks marks;

    @Inject
    private SubjectKeys keys;

    @Inject
    private Clock clock;

    /** For CDI's proxy. */
    @SuppressWarnings("NullAway")
    protected Ledger() {
        this.file = () -> {
            throw new IllegalStateException("This is only a proxy.");
        };
    }

    @Inject
    Ledger(LedgerSettings settings) {
        LedgerFile opened = LedgerFile.open(settings.directory());
        this.file = () -> opened;
    }

    /**
     * Writes an entry. It is on the disk when this returns; the database hears of it in a transaction of its own.
     *
     * @param found keyed hashes that the person is found by, such as that of their address
     * @throws LedgerUnavailable when it cannot be written; then nothing may be done either
     */
    LedgerEntry write(LedgerKind kind, PrivacyRequest request, List<String> found) {
        LedgerAct act = new LedgerAct(kind, request.id(), request.subject().id(), found);
        LedgerEntry entry = file.get().append(clock.instant(), act);
        marks.moveTo(entry.head());
        return entry;
    }

    /**
     * What this database has not heard of; empty unless it was brought back from a backup.
     *
     * @throws LedgerMismatch when the ledger is behind the database, or another one
     * @throws BrokenLedger when it is not as it was written
     */
    List<LedgerEntry> missed() {
        LedgerHead known = marks.get();
        List<LedgerEntry> since = file.get().after(Math.max(known.number() - 1, 0));
        if (known.number() == 0) {
            return since;
        }
        if (since.isEmpty() || !since.get(0).head().equals(known)) {
            throw new LedgerMismatch(file.get().path(), known.number());
        }
        return since.subList(1, since.size());
    }

    /** Where the ledger is at this moment, signed, for everybody to keep. */
    public SignedText checkpoint() {
        LedgerHead head = file.get().head();
        String json = "{\"ledger\":" + head.number() + ",\"hash\":\"" + head.hash() + "\",\"at\":\"" + clock.instant()
                + "\"}";
        return SignedText.of(json, keys.signing());
    }
}
