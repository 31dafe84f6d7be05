package online.backgroundremove.launch;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One start of the server.
 *
 * @param port TCP port of the HTTP listener, 1 to 65535
 * @param data absolute directory, the only one the server writes to
 * @param ownDatabase whether the embedded database in the data directory is used
 * @param home directory of the distribution: this jar, the server's, the WAR and the server's settings
 */
record Launch(int port, Path data, Path home, boolean ownDatabase) {

    static Launch from(Map<String, String> environment) {
        String port = environment.getOrDefault("PORT", "8080");
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) < 1 || Integer.parseInt(port) > 65535) {
            throw new CannotStart("PORT is \"" + port + "\", but must be a number from 1 to 65535.");
        }
        Path data = Path.of(environment.getOrDefault("DATA_DIR", ".data"))
                .toAbsolutePath()
                .normalize();
        return new Launch(Integer.parseInt(port), data, ownDirectory(), environment.get("DATABASE_URL") == null);
    }

    private static Path ownDirectory() {
        try {
            return Path.of(Launch.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolveSibling("");
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Server files of an earlier run are stale: the distribution is the only truth about the server's configuration. */
    void prepare() {
        requireFreePort();
        try {
            deleteTree(serverFiles());
            Files.createDirectories(temporaryFiles());
        } catch (IOException failure) {
            throw new CannotStart("the data directory " + data + " (DATA_DIR) cannot be written.");
        }
        if (ownDatabase) {
            System.setProperty("database.url", "jdbc:h2:file:" + data.resolve("database/backgroundremove"));
        }
        System.setProperty("java.io.tmpdir", temporaryFiles().toString());
        System.setProperty(
                "org.bytedeco.javacpp.cachedir", data.resolve("native").toString());
    }

    String[] arguments() {
        return Stream.of(
                        List.of("--deploy", home.resolve("ROOT.war").toString()),
                        List.of("--port", Integer.toString(port)),
                        List.of("--rootdir", serverFiles().toString()),
                        List.of(
                                "--logproperties",
                                home.resolve("server-config/logging.properties").toString()),
                        List.of("--nohazelcast", "--disablephonehome"))
                .flatMap(List::stream)
                .toArray(String[]::new);
    }

    private Path serverFiles() {
        return data.resolve("server");
    }

    private Path temporaryFiles() {
        return serverFiles().resolve("tmp");
    }

    private void requireFreePort() {
        try (ServerSocket probe = new ServerSocket(port)) {
            probe.setReuseAddress(true);
        } catch (IOException taken) {
            throw new CannotStart("port " + port + " is in use. Set another one with PORT.");
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (Files.notExists(root)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
