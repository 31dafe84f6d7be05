package online.backgroundremove.system;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The distribution without what keeps uploads off the disk, to show that the tests see it when a guard is missing. */
final class UnguardedDistribution {

    private static final Path DIST = Path.of("target", "dist").toAbsolutePath();

    private UnguardedDistribution() {}

    static Path make() throws IOException {
        Path copy = DIST.resolveSibling("dist-unguarded");
        Files.createDirectories(copy.resolve("server-config"));
        for (String file : List.of("backgroundremove-launcher.jar", "ROOT.war", "server-config/logging.properties")) {
            Files.copy(DIST.resolve(file), copy.resolve(file), REPLACE_EXISTING);
        }
        Path server = copy.resolve("payara-micro.jar");
        Files.deleteIfExists(server);
        Files.createSymbolicLink(server, DIST.resolve("payara-micro.jar"));
        try (FileSystem war = FileSystems.newFileSystem(copy.resolve("ROOT.war"))) {
            Files.delete(war.getPath("WEB-INF/classes/jersey-multipart-config.properties"));
            removeThreshold(war.getPath("WEB-INF/web.xml"));
        }
        return copy;
    }

    private static void removeThreshold(Path webXml) throws IOException {
        String guarded = Files.readString(webXml);
        String unguarded = guarded.replaceAll("<file-size-threshold>\\d+</file-size-threshold>", "");
        if (unguarded.equals(guarded)) {
            throw new IllegalStateException("web.xml has no file-size-threshold to remove");
        }
        Files.writeString(webXml, unguarded);
    }
}
