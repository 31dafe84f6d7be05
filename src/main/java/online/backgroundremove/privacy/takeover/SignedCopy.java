package online.backgroundremove.privacy.takeover;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import online.backgroundremove.privacy.receipt.SignedText;
import online.backgroundremove.retention.CopiedRow;
import online.backgroundremove.retention.CopiedRows;
import online.backgroundremove.retention.InvalidCopy;
import org.apache.commons.codec.digest.DigestUtils;

/** The file that somebody was given, read only as far as it is as it was signed. */
final class SignedCopy {

    private static final String MANIFEST = "manifest.json";
    private static final String DATA = "data.json";
    private static final int FORMAT = 1;

    /** Of all files together, unpacked: far above what a person has, far below what memory holds. */
    private static final int LARGEST = 256 * 1024 * 1024;

    private final Map<String, byte[]> files;

    private SignedCopy(Map<String, byte[]> files) {
        this.files = files;
    }

    /**
     * What it tells.
     *
     * @param key the public key of the service that made it
     * @throws InvalidCopy when it is no copy, or not as that service has signed it
     */
    static CopiedRows read(InputStream zip, String key) {
        try {
            SignedCopy copy = new SignedCopy(unpacked(zip));
            copy.verify(key);
            return copy.rows();
        } catch (IOException | JsonException | ClassCastException | NullPointerException broken) {
            throw new InvalidCopy("it is not a file as this service makes them");
        }
    }

    private static Map<String, byte[]> unpacked(InputStream file) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        int left = LARGEST;
        try (ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] contents = zip.readNBytes(left);
                left -= contents.length;
                if (left == 0) {
                    throw new InvalidCopy("it is too large");
                }
                files.put(entry.getName(), contents);
            }
        }
        return files;
    }

    /** No file is missing, changed, or there besides. */
    private void verify(String key) {
        SignedText manifest = new SignedText(new String(file(MANIFEST), UTF_8));
        if (!manifest.isSignedBy(key)) {
            throw new InvalidCopy("it was changed, or signed by another key");
        }
        JsonObject hashes = json(file(MANIFEST)).getJsonObject("signed").getJsonObject("sha256");
        Set<String> others = new HashMap<>(files).keySet();
        others.remove(MANIFEST);
        if (!hashes.keySet().equals(others)
                || !others.stream()
                        .allMatch(name -> hashes.getString(name).equals(DigestUtils.sha256Hex(file(name))))) {
            throw new InvalidCopy("a file of it was changed, is missing or was put in");
        }
    }

    private CopiedRows rows() {
        JsonObject copy = json(file(DATA));
        if (copy.getInt("format") != FORMAT) {
            throw new InvalidCopy("it has a format that is not known here");
        }
        Map<String, List<CopiedRow>> tables = new HashMap<>();
        copy.getJsonObject("data").forEach((table, rows) -> tables.put(table, rows(rows.asJsonArray())));
        return new CopiedRows(tables);
    }

    private static List<CopiedRow> rows(JsonArray rows) {
        return rows.stream().map(JsonValue::asJsonObject).map(SignedCopy::row).toList();
    }

    private static CopiedRow row(JsonObject row) {
        Map<String, String> values = new HashMap<>();
        row.forEach((name, value) ->
                values.put(name, value instanceof JsonString text ? text.getString() : value.toString()));
        return new CopiedRow(values);
    }

    private byte[] file(String name) {
        byte[] found = files.get(name);
        if (found == null) {
            throw new InvalidCopy("it has no " + name);
        }
        return found;
    }

    private static JsonObject json(byte[] text) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(text))) {
            return reader.readObject();
        }
    }
}
