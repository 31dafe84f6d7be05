package online.backgroundremove.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The distribution without what keeps uploads off the disk, to show that the tests see it when a guard is missing. */
final class UnguardedDistribution {

    private static final Path DIST = Path.of("target", "dist").toAbsolutePath();

    private UnguardedDistribution() {}

    static Path make() throws IOException {
        Path copy = DIST.resolveSibling("dist-unguarded");
        List<Path> originals;
        try (Stream<Path> files = Files.walk(DIST)) {
            originals = files.toList();
        }
        for (Path original : originals) {
            link(original, copy.resolve(DIST.relativize(original)));
        }
        Files.delete(copy.resolve("ROOT/WEB-INF/classes/jersey-multipart-config.properties"));
        removeThreshold(copy.resolve("ROOT/WEB-INF/web.xml"));
        return copy;
    }

    private static void link(Path original, Path copy) throws IOException {
        if (Files.isDirectory(original)) {
            Files.createDirectories(copy);
        } else {
            Files.deleteIfExists(copy);
            Files.createLink(copy, original);
        }
    }

    private static void removeThreshold(Path webXml) throws IOException {
        String guarded = Files.readString(webXml);
        String unguarded = guarded.replaceAll("<file-size-threshold>\\d+</file-size-threshold>", "");
        if (unguarded.equals(guarded)) {
            throw new IllegalStateException("web.xml has no file-size-threshold to remove");
        }
        Files.delete(webXml);
        Files.writeString(webXml, unguarded);
    }
}
