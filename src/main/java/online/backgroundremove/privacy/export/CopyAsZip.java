package online.backgroundremove.privacy.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import online.backgroundremove.privacy.receipt.SignedText;
import online.backgroundremove.retention.key.SigningKey;
import org.apache.commons.codec.digest.DigestUtils;

/** A copy as a file: JSON with its schema, tables, a page for reading, and a signed list of all files with their hashes. */
final class CopyAsZip {

    private CopyAsZip() {}

    static byte[] of(CopyFacts facts, Map<String, List<Map<String, Object>>> tables, SigningKey key) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("data.json", CopyAsJson.of(facts, tables).getBytes(UTF_8));
        files.put("schema.json", schema().getBytes(UTF_8));
        files.put("index.html", CopyAsHtml.of(facts, tables).getBytes(UTF_8));
        tables.forEach((table, rows) ->
                files.put("csv/" + table + ".csv", CopyAsCsv.of(rows).getBytes(UTF_8)));
        files.put("manifest.json", manifest(facts, files, key).getBytes(UTF_8));
        return zip(files);
    }

    /** What {@code data.json} looks like, also published. */
    static String schema() {
        try (InputStream schema = Objects.requireNonNull(CopyAsZip.class.getResourceAsStream("export-schema.json"))) {
            return new String(schema.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String manifest(CopyFacts facts, Map<String, byte[]> files, SigningKey key) {
        String hashes = files.entrySet().stream()
                .map(file -> "\"" + file.getKey() + "\":\"" + DigestUtils.sha256Hex(file.getValue()) + "\"")
                .collect(Collectors.joining(","));
        return SignedText.of("{\"made\":\"" + facts.made() + "\",\"sha256\":{" + hashes + "}}", key)
                .text();
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
