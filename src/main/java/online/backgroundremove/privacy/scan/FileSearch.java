package online.backgroundremove.privacy.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for texts in files, as they stand there. Ids are looked for outside of the database's own files and the ledger: what the
 * engine keeps of deleted rows has its end in the receipt, and the ledger is what knows of the erasure.
 */
final class FileSearch {

    private static final int BLOCK = 1 << 20;

    /** The program itself, as it was unpacked. */
    private static final Pattern PROGRAM = Pattern.compile(".*\\.(jar|war|class|so(\\.[0-9.]+)?|onnx)");

    private final List<String> texts;
    private final List<String> ids;

    FileSearch(Traces traces) {
        this.texts = traces.texts().stream().map(FileSearch::bytes).toList();
        this.ids = traces.ids().stream().map(id -> bytes(id.toString())).toList();
    }

    /** The files in which there is something; none where there is no such directory. */
    List<String> search(Path root) {
        if (Files.notExists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            List<String> found = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file ->
                            !PROGRAM.matcher(file.getFileName().toString()).matches())
                    .toList()) {
                if (holds(file)) {
                    found.add(root.relativize(file).toString());
                }
            }
            return found;
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "Files cannot be searched: " + unreadable.getClass().getSimpleName());
        }
    }

    private boolean holds(Path file) throws IOException {
        List<String> wanted = new ArrayList<>(texts);
        if (!mayHaveIds(file.getFileName().toString())) {
            wanted.addAll(ids);
        }
        int overlap = wanted.stream().mapToInt(String::length).max().orElse(0);
        try (InputStream bytes = Files.newInputStream(file)) {
            String rest = "";
            for (byte[] block = bytes.readNBytes(BLOCK); block.length > 0; block = bytes.readNBytes(BLOCK)) {
                String text = rest + new String(block, ISO_8859_1).toLowerCase(Locale.ROOT);
                if (wanted.stream().anyMatch(text::contains)) {
                    return true;
                }
                rest = text.substring(Math.max(0, text.length() - overlap));
            }
            return false;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private static boolean mayHaveIds(String name) {
        return name.endsWith(".mv.db") || name.endsWith(".jsonl");
    }

    /** A text's bytes, as they are compared: each a letter. */
    private static String bytes(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1).toLowerCase(Locale.ROOT);
    }
}
