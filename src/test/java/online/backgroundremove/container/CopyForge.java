package online.backgroundremove.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import online.backgroundremove.privacy.receipt.SignedText;
import online.backgroundremove.retention.key.SigningKey;
import org.apache.commons.codec.digest.DigestUtils;

/** Copies that no service has made. */
final class CopyForge {

    private CopyForge() {}

    /** One with this data, and a manifest as it should be. */
    static byte[] signed(String data, SigningKey key) {
        Map<String, byte[]> files = new LinkedHashMap<>(Map.of("data.json", data.getBytes(UTF_8)));
        String hashes = files.entrySet().stream()
                .map(file -> "\"" + file.getKey() + "\":\"" + DigestUtils.sha256Hex(file.getValue()) + "\"")
                .collect(Collectors.joining(","));
        files.put(
                "manifest.json",
                SignedText.of("{\"sha256\":{" + hashes + "}}", key).text().getBytes(UTF_8));
        return zip(files);
    }

    static Map<String, byte[]> files(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        }
        return files;
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
