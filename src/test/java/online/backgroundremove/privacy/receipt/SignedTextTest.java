package online.backgroundremove.privacy.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import online.backgroundremove.Proves;
import online.backgroundremove.privacy.ledger.LedgerAct;
import online.backgroundremove.privacy.ledger.LedgerFile;
import online.backgroundremove.privacy.ledger.LedgerKind;
import online.backgroundremove.retention.key.PersonKeys;
import online.backgroundremove.retention.key.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedTextTest {

    private static final String JSON = "{\"rows\":3,\"what\":\"käse\",\"signature\":{\"x\":1}}";

    @TempDir
    private Path directory;

    @Test
    @Proves("RECEIPT-1")
    void verifiesAsItWasSignedAndNotOtherwise() {
        SigningKey key = key("one");
        SignedText signed = SignedText.of(JSON, key);

        assertThat(signed.text()).startsWith("{\"signed\":" + JSON);
        assertThat(signed.isSignedBy(key.publicKey())).isTrue();
        assertThat(new SignedText(signed.text() + "\n").isSignedBy(key.publicKey()))
                .isTrue();
        assertThat(signed.isSignedBy(key("other").publicKey())).isFalse();
        assertThat(signed.isSignedBy("")).isFalse();
        assertThat(new SignedText("").isSignedBy(key.publicKey())).isFalse();
    }

    @Test
    @Proves("RECEIPT-1")
    void noCharacterCanBeChanged() {
        SigningKey key = key("one");
        String text = SignedText.of(JSON, key).text();

        for (int i = 0; i < text.length(); i++) {
            char other = text.charAt(i) == '7' ? '8' : '7';
            String changed = text.substring(0, i) + other + text.substring(i + 1);
            assertThat(new SignedText(changed).isSignedBy(key.publicKey()))
                    .as(changed)
                    .isFalse();
        }
    }

    @Test
    @Proves("LAUNCH-6")
    void aCommandVerifiesReceiptsWithoutTheService() throws Exception {
        SigningKey key = key("one");
        Path file = Files.writeString(
                directory.resolve("receipt"), SignedText.of(JSON, key).text());

        assertThat(run(0, "verify-receipt", file.toString(), key.publicKey())).contains("Verified: signed by this key");
        assertThat(run(1, "verify-receipt", file.toString(), key("other").publicKey()))
                .contains("Not verified");
        Files.writeString(file, Files.readString(file).replace("3", "4"));
        assertThat(run(1, "verify-receipt", file.toString(), key.publicKey())).contains("Not verified");
        assertThat(run(1, "verify-receipt", file.toString())).contains("needs a file and the public key");
        assertThat(run(1, "verify-nothing")).contains("there is no command");
    }

    @Test
    @Proves("LAUNCH-6")
    void aCommandVerifiesTheLedger() throws Exception {
        LedgerFile ledger = LedgerFile.open(directory.resolve("data/ledger"));
        for (int i = 0; i < 3; i++) {
            ledger.append(
                    Instant.EPOCH,
                    new LedgerAct(LedgerKind.RESTRICTED, UUID.randomUUID(), UUID.randomUUID(), List.of()));
        }

        assertThat(run(0, "verify-ledger"))
                .contains("Verified: 3 entries; the hash of the last is "
                        + ledger.head().hash());
        Files.writeString(ledger.path(), Files.readString(ledger.path()).replaceFirst("RESTRICTED", "OBJECTED"));
        assertThat(run(1, "verify-ledger", ledger.path().toString())).contains("Not verified: entry 1 was changed");
    }

    private SigningKey key(String whose) {
        return PersonKeys.open(directory.resolve(whose), Optional.empty()).signing();
    }

    /** What it says, if it ends with this code. */
    private String run(int code, String... arguments) throws Exception {
        ArrayList<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Path.of("target", "classes").toString(),
                "online.backgroundremove.launch.Launcher"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DATA_DIR", directory.resolve("data").toString());
        builder.environment().remove("LEDGER_DIRECTORY");
        Process process = builder.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(said).isEqualTo(code);
        return said;
    }
}
