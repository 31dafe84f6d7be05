package online.backgroundremove.container;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Gives a service a ledger of its own: its database is in memory, and as old as the server that it is deployed to. Unless photos
 * are wanted, it goes without nets and without the 150 MB that they need, which would be copied for each test.
 */
final class OwnLedger {

    private static final String SETTINGS = "META-INF/microprofile-config.properties";

    private static final Pattern HEAVY = Pattern.compile(".*-linux-x86_64\\.jar|.*\\.onnx");

    /** For a database that has known another one; run again at each deployment, since its first line is another. */
    private static final String MARK =
            "\nupdate ledger_mark set entry_number = 0, entry_hash = '" + "0".repeat(64) + "';";

    private OwnLedger() {}

    static WebArchive in(WebArchive archive) {
        archive.getContent(path -> HEAVY.matcher(path.get()).matches()).keySet().forEach(archive::delete);
        return in(archive, Map.of("cutout.nets", "0"));
    }

    static WebArchive withNets(WebArchive archive) {
        return in(archive, Map.of());
    }

    private static WebArchive in(WebArchive archive, Map<String, String> others) {
        try {
            Path directory =
                    Files.createDirectories(Path.of(System.getProperty("container.directory", "target/container")));
            Path fresh = Files.createTempDirectory(directory.toAbsolutePath(), "ledger");
            Properties settings = new Properties();
            settings.load(
                    Files.newBufferedReader(Path.of("src", "main", "resources").resolve(SETTINGS)));
            settings.setProperty("ledger.directory", fresh.resolve("ledger").toString());
            settings.setProperty("data.directory", fresh.resolve("data").toString());
            settings.putAll(others);
            StringWriter text = new StringWriter();
            settings.store(text, null);
            archive.delete("/WEB-INF/classes/" + SETTINGS);
            return archive.addAsResource(new StringAsset(text.toString()), SETTINGS)
                    .addAsResource(new StringAsset("-- " + fresh + MARK), "db/migration/common/R__new_ledger.sql");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
