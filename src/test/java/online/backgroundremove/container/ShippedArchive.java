package online.backgroundremove.container;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import online.backgroundremove.Proves;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The WAR that ships, with a clock that travels, and with a ledger of its own: the database of these tests is in memory, and as
 * old as the server that it is deployed to.
 */
final class ShippedArchive {

    private static final String SETTINGS = "META-INF/microprofile-config.properties";

    private static final Pattern HEAVY = Pattern.compile(".*-linux-x86_64\\.jar|.*\\.onnx");

    /** For a database that has known another one; run again at each deployment, since its first line is another. */
    private static final String MARK =
            "\nupdate ledger_mark set entry_number = 0, entry_hash = '" + "0".repeat(64) + "';";

    private ShippedArchive() {}

    /** For tests that send photos. */
    static WebArchive withNets() {
        return with(shipped(), Map.of());
    }

    /** For all others: without the 150 MB that nets need, which would be copied for each test. */
    static WebArchive withoutNets() {
        return withoutNets(Map.of());
    }

    /** @param others settings that are not the defaults */
    static WebArchive withoutNets(Map<String, String> others) {
        Map<String, String> settings = new HashMap<>(others);
        settings.put("cutout.nets", "0");
        WebArchive archive = shipped();
        archive.getContent(path -> HEAVY.matcher(path.get()).matches()).keySet().forEach(archive::delete);
        return with(archive, settings);
    }

    private static WebArchive shipped() {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File("target/ROOT.war"))
                .as(WebArchive.class)
                .addClasses(TravellingClock.class, Proves.class);
    }

    private static WebArchive with(WebArchive archive, Map<String, String> others) {
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
