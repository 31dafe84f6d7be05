package online.backgroundremove.measurements;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** How long the command of the distribution takes to verify a ledger, the start of its virtual machine included. */
final class LedgerLength {

    private LedgerLength() {}

    static void measure(int entries) throws IOException {
        Path file = Files.createTempFile(Path.of("target").toAbsolutePath(), "ledger", ".jsonl");
        write(file, entries);
        Table table = new Table("ledger", "entries", "MB", "seconds");
        for (int i = 0; i < 3; i++) {
            long started = System.nanoTime();
            Process verification = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-jar",
                            Path.of("target", "dist", "backgroundremove-launcher.jar")
                                    .toString(),
                            "verify-ledger",
                            file.toString()))
                    .start();
            String said = new String(verification.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            double seconds = (System.nanoTime() - started) / 1e9;
            table.row(
                    said.split(";", -1)[0],
                    Integer.toString(entries),
                    Long.toString(Files.size(file) / 1_000_000),
                    String.format(Locale.ROOT, "%.1f", seconds));
        }
        Files.delete(file);
    }

    private static void write(Path file, int entries) throws IOException {
        String previous = "0".repeat(64);
        try (BufferedWriter lines = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
            for (int i = 1; i <= entries; i++) {
                String body =
                        "{\"number\":" + i + ",\"at\":\"2030-01-01T00:00:00Z\",\"kind\":\"ERASURE_DONE\",\"request\":\""
                                + UUID.randomUUID() + "\",\"subject\":\"" + UUID.randomUUID()
                                + "\",\"marks\":[],\"previous\":\""
                                + previous + "\"";
                previous = hash(body);
                lines.write(body + ",\"hash\":\"" + previous + "\"}\n");
            }
        }
    }

    private static String hash(String body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(body.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
