package online.backgroundremove.launch;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One start of the server.
 *
 * @param port TCP port of the HTTP listener, from the environment variable {@code PORT}, 8080 by default
 * @param data from the environment variable {@code DATA_DIR}, {@code .data} by default
 * @param embeddedDatabase unless the environment variable {@code DATABASE_URL} names another one
 * @param ownKeys unless the environment variable {@code KEYS_DIRECTORY} names where persons' keys are
 * @param ownLedger unless the environment variable {@code LEDGER_DIRECTORY} names where the ledger is
 */
record Launch(int port, DataDirectory data, boolean embeddedDatabase, boolean ownKeys, boolean ownLedger) {

    /**
     * A trace file would quote the values of statements that fail; and the database is not to close itself when the
     * process is told to stop, since the last counts are still to come. It writes what is committed at once: with its usual
     * delay, the last half second would go with a process that is killed.
     */
    private static final String EMBEDDED = ";TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";

    static Launch from(Map<String, String> environment) {
        Path data = Path.of(environment.getOrDefault("DATA_DIR", ".data"));
        return new Launch(
                port(environment.getOrDefault("PORT", "8080")),
                new DataDirectory(data.toAbsolutePath().normalize()),
                !environment.containsKey("DATABASE_URL"),
                !environment.containsKey("KEYS_DIRECTORY"),
                !environment.containsKey("LEDGER_DIRECTORY"));
    }

    private static int port(String text) {
        int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1 || port > 65535) {
            throw new CannotStart("PORT is \"" + text + "\", but must be a number from 1 to 65535.");
        }
        return port;
    }

    void prepare() {
        try (ServerSocket probe = new ServerSocket(port)) {
            probe.setReuseAddress(true);
        } catch (IOException taken) {
            throw CannotStart.portTaken(port);
        }
        data.take();
        System.setProperty("java.io.tmpdir", data.temporary().toString());
        // JNA's own choice is the home directory.
        System.setProperty("jna.tmpdir", data.temporary().toString());
        System.setProperty(
                "org.bytedeco.javacpp.cachedir", data.nativeLibraries().toString());
        if (embeddedDatabase) {
            System.setProperty("database.url", "jdbc:h2:file:" + data.database() + EMBEDDED);
        }
        System.setProperty("data.directory", data.path().toString());
        if (ownLedger) {
            System.setProperty("ledger.directory", data.ledger().toString());
        }
        System.setProperty("bootstrap.token-file", data.startupToken().toString());
        if (ownKeys) {
            System.setProperty("keys.directory", data.keys().toString());
        }
    }

    Path ledger(Map<String, String> environment) {
        String elsewhere = environment.get("LEDGER_DIRECTORY");
        return elsewhere == null ? data.ledger() : Path.of(elsewhere).toAbsolutePath();
    }

    Path keys(Map<String, String> environment) {
        String elsewhere = environment.get("KEYS_DIRECTORY");
        return elsewhere == null ? data.keys() : Path.of(elsewhere).toAbsolutePath();
    }

    String[] arguments() throws URISyntaxException {
        URI jar =
                Launch.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        Path distribution = Path.of(jar).resolveSibling("");
        Path config = distribution.resolve("server-config");
        return Stream.of(
                        List.of("--deploy", distribution.resolve("ROOT").toString()),
                        List.of(
                                "--logproperties",
                                config.resolve("logging.properties").toString()),
                        List.of(
                                "--prebootcommandfile",
                                config.resolve("before-boot.asadmin").toString()),
                        List.of(
                                "--postdeploycommandfile",
                                config.resolve("after-deployment.asadmin").toString()),
                        List.of("--rootdir", data.server().toString()),
                        List.of("--port", Integer.toString(port)),
                        List.of("--nohazelcast", "--disablephonehome"))
                .flatMap(List::stream)
                .toArray(String[]::new);
    }
}
