package online.backgroundremove.privacy.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerFileTest {

    private static final Instant NOW = Instant.parse("2030-03-01T12:00:00.123456Z");
    private static final String MARK = "0123456789abcdef".repeat(4);

    @TempDir
    private Path directory;

    @Test
    @Proves("LEDGER-1")
    void whatWasWrittenIsThereForWhoeverOpensIt() {
        LedgerFile ledger = LedgerFile.open(directory.resolve("new"));
        assertThat(ledger.head()).isEqualTo(LedgerHead.NONE);
        LedgerAct act = act(LedgerKind.ERASURE_BEGUN);
        LedgerEntry entry = ledger.append(NOW, act);
        ledger.append(NOW, act(LedgerKind.RESTRICTED));

        LedgerFile again = LedgerFile.open(directory.resolve("new"));
        assertThat(again.head()).isEqualTo(ledger.head());
        assertThat(again.after(0)).hasSize(2).first().isEqualTo(entry);
        assertThat(again.after(1))
                .extracting(LedgerEntry::act)
                .extracting(LedgerAct::kind)
                .containsExactly(LedgerKind.RESTRICTED);
        assertThat(again.after(2)).isEmpty();
        assertThat(entry.act()).isEqualTo(act);
    }

    @Test
    @Proves("LEDGER-1")
    void whereItCannotBeWrittenNothingIsSaidToBe() throws IOException {
        Path taken = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> LedgerFile.open(taken))
                .isInstanceOf(LedgerUnavailable.class)
                .hasMessageContaining("ledger.directory");
    }

    @Test
    @Proves("LEDGER-2")
    void eachChangeOfEachEntryIsNoticedAndTheFirstIsNamed() throws IOException {
        List<String> lines = written(5);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            List<String> changes = List.of(
                    line.replace("ERASURE_BEGUN", "ERASURE_DONE"),
                    line.replaceFirst("\"at\":\"2030", "\"at\":\"2031"),
                    line.replaceFirst("\"subject\":\"[0-9a-f]{8}", "\"subject\":\"00000000"),
                    line.replaceFirst(MARK, "f".repeat(64)),
                    line.replaceFirst("\"hash\":\"[0-9a-f]{8}", "\"hash\":\"00000000"),
                    line + " ");
            for (String changed : changes) {
                List<String> others = new ArrayList<>(lines);
                others.set(i, changed);
                assertBrokenAt(i + 1, others);
            }
        }
    }

    @Test
    @Proves("LEDGER-2")
    void aMissingAndAnAddedEntryAreNoticed() throws IOException {
        List<String> lines = written(5);
        List<String> shorter = new ArrayList<>(lines);
        shorter.remove(2);
        assertBrokenAt(3, shorter);

        List<String> longer = new ArrayList<>(lines);
        longer.add(
                3,
                LedgerEntry.after(new LedgerHead(3, "0".repeat(64)), NOW, act(LedgerKind.OBJECTED))
                        .line());
        assertBrokenAt(4, longer);
    }

    @Test
    @Proves("LEDGER-2")
    void aFileThatGotShorterMeanwhileIsNoticed() throws IOException {
        LedgerFile ledger = LedgerFile.open(directory);
        ledger.append(NOW, act(LedgerKind.ERASURE_BEGUN));
        Files.writeString(LedgerFile.in(directory), "");

        assertThatThrownBy(() -> ledger.append(NOW, act(LedgerKind.ERASURE_DONE)))
                .isInstanceOf(BrokenLedger.class);
    }

    @Test
    @Proves("LEDGER-3")
    void whatACrashLeftOfALineIsCutWhereverItBroke() throws IOException {
        List<String> lines = written(3);
        String last = lines.get(2);
        String whole = String.join("\n", lines.subList(0, 2)) + "\n";
        for (int cut = 1; cut <= last.length(); cut += 50) {
            Path torn = directory.resolve("torn" + cut);
            Files.createDirectories(torn);
            Files.writeString(LedgerFile.in(torn), whole + last.substring(0, cut), US_ASCII);
            assertThat(LedgerVerification.of(LedgerFile.in(torn)).head().number())
                    .isEqualTo(2);

            LedgerFile ledger = LedgerFile.open(torn);

            assertThat(ledger.head().number()).isEqualTo(2);
            assertThat(Files.readString(LedgerFile.in(torn), US_ASCII)).isEqualTo(whole);
            assertThat(ledger.append(NOW, act(LedgerKind.ERASURE_BEGUN)).head().number())
                    .isEqualTo(3);
            assertThat(LedgerVerification.of(LedgerFile.in(torn)).whole()).isTrue();
        }
    }

    @Test
    @Proves("LEDGER-3")
    void aWholeLineThatIsNoEntryIsNeverCut() throws IOException {
        List<String> lines = new ArrayList<>(written(2));
        lines.add("{}");

        assertBrokenAt(3, lines);
    }

    @Test
    @Proves("LEDGER-4")
    void twoWhoShareItWriteOneChain() {
        LedgerFile one = LedgerFile.open(directory);
        LedgerFile other = LedgerFile.open(directory);
        for (int i = 0; i < 10; i++) {
            one.append(NOW, act(LedgerKind.ERASURE_BEGUN));
            other.append(NOW, act(LedgerKind.ERASURE_DONE));
        }

        assertThat(one.head()).isEqualTo(other.head());
        LedgerVerification verified = LedgerVerification.of(LedgerFile.in(directory));
        assertThat(verified.whole()).isTrue();
        assertThat(verified.head()).isEqualTo(new LedgerHead(20, one.head().hash()));
    }

    private void assertBrokenAt(long number, List<String> lines) throws IOException {
        Path broken = Files.createTempDirectory(directory, "broken");
        String content = String.join("\n", lines) + "\n";
        Files.writeString(LedgerFile.in(broken), content, US_ASCII, StandardOpenOption.CREATE);

        LedgerVerification verified = LedgerVerification.of(LedgerFile.in(broken));
        assertThat(verified.whole()).isFalse();
        assertThat(verified.firstBroken()).isEqualTo(number);
        assertThatThrownBy(() -> LedgerFile.open(broken))
                .isInstanceOf(BrokenLedger.class)
                .hasMessageContaining("at entry " + number + ":");
        assertThat(LedgerFile.in(broken)).hasContent(content);
    }

    private List<String> written(int entries) throws IOException {
        Path fresh = Files.createTempDirectory(directory, "written");
        LedgerFile ledger = LedgerFile.open(fresh);
        for (int i = 0; i < entries; i++) {
            ledger.append(NOW, act(LedgerKind.ERASURE_BEGUN));
        }
        return Files.readAllLines(LedgerFile.in(fresh), US_ASCII);
    }

    private static LedgerAct act(LedgerKind kind) {
        return new LedgerAct(kind, UUID.randomUUID(), UUID.randomUUID(), List.of(MARK, MARK));
    }
}
