package online.backgroundremove.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;
import org.jspecify.annotations.Nullable;

/**
 * The service as it ships, in a process of its own: {@code java -jar backgroundremove-launcher.jar} in
 * {@code target/dist}.
 */
public final class RunningService implements AutoCloseable {

    static final Path DIST = Path.of("target", "dist").toAbsolutePath();

    /** A service for a few requests is through before optimized code would pay: its start takes a third less. */
    private static final List<String> QUICK_START = List.of(
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:MetaspaceSize=256m", "-Xms384m", "-Xmn256m", "-Xmx1g");

    private static final Duration START_UP = Duration.ofMinutes(5);

    private static @Nullable RunningService shared;

    private final Process process;
    private final Path directory;
    private final int port;

    private RunningService(Process process, Path directory, int port) {
        this.process = process;
        this.directory = directory;
        this.port = port;
    }

    /**
     * The one that all tests share which need nothing special; it ends with the test run.
     *
     * @throws IllegalStateException when it has died, with the end of its log
     */
    public static synchronized RunningService shared() {
        if (shared != null && !shared.process.isAlive()) {
            throw new IllegalStateException("The shared service in " + shared.directory + " ended with exit code "
                    + shared.process.exitValue() + ":\n" + shared.lastLines());
        }
        if (shared == null) {
            RunningService service = launch(DIST, Map.of("ACCOUNT_TRIES_PER_NETWORK", "10000"), ClassArchive.options());
            service.awaitReady();
            Runtime.getRuntime().addShutdownHook(new Thread(service::close));
            shared = service;
        }
        return shared;
    }

    /** Starts the shipped distribution with these environment variables, and waits until it is ready. */
    public static RunningService start(Map<String, String> environment) {
        return start(DIST, environment);
    }

    /** The same for tests that send no photos: without the model, a service starts in two thirds of the time and memory. */
    public static RunningService startWithoutNets(Map<String, String> environment) {
        Map<String, String> settings = new HashMap<>(environment);
        settings.put("CUTOUT_NETS", "0");
        return start(settings);
    }

    /** As operators start it, which is what measurements are about. */
    public static RunningService startAsShipped(Map<String, String> environment) {
        RunningService service = launch(DIST, environment, List.of("-Xmx3g"));
        service.awaitReady();
        return service;
    }

    /** Starts another distribution, for example one with a guard taken out. */
    public static RunningService start(Path dist, Map<String, String> environment) {
        RunningService service = launch(dist, environment, quickStart(dist));
        service.awaitReady();
        return service;
    }

    /** Starts the shipped distribution without waiting, which may fail. */
    public static RunningService launch(Map<String, String> environment) {
        return launch(DIST, environment, quickStart(DIST));
    }

    private static List<String> quickStart(Path dist) {
        List<String> options = new ArrayList<>(QUICK_START);
        if (dist.equals(DIST)) {
            options.addAll(ClassArchive.options());
        }
        return options;
    }

    /** Starts what cannot start, and gives the line that says why. */
    public static String failure(Map<String, String> environment) throws InterruptedException {
        return failure(DIST, environment);
    }

    /** The same with another distribution. */
    public static String failure(Path dist, Map<String, String> environment) throws InterruptedException {
        try (RunningService service = launch(dist, environment, quickStart(dist))) {
            if (!service.process.waitFor(START_UP.toSeconds(), TimeUnit.SECONDS) || service.process.exitValue() != 1) {
                throw new AssertionError("It has not ended with exit code 1:\n" + service.log());
            }
            return service.log()
                    .lines()
                    .filter(line -> line.startsWith("Cannot start"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(service.log()));
        }
    }

    /** Starts without waiting. The service writes below {@link #directory()} only: data, home, temporary files, log. */
    public static RunningService launch(Path dist, Map<String, String> environment, List<String> jvmOptions) {
        try {
            int port = freePort();
            Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "services")), "s");
            Path home = Files.createDirectories(directory.resolve("home").toAbsolutePath());
            List<String> command = new ArrayList<>(List.of(java(), "-Xmx1536m", "-Duser.home=" + home));
            command.addAll(jvmOptions);
            command.addAll(List.of(
                    "-jar", dist.resolve("backgroundremove-launcher.jar").toString()));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve("log").toFile());
            builder.environment().put("PORT", Integer.toString(port));
            builder.environment()
                    .put("DATA_DIR", directory.resolve("data").toAbsolutePath().toString());
            builder.environment().putAll(environment);
            UnpackedLibraries.giveTo(directory.resolve("data"));
            return new RunningService(builder.start(), directory.toAbsolutePath(), port);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public void awaitReady() {
        try {
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(200))
                    .atMost(START_UP)
                    .failFast(() -> !process.isAlive())
                    .until(this::log, text -> text.contains("Ready: http"));
        } catch (ConditionTimeoutException | TerminalFailureException never) {
            close();
            throw new IllegalStateException("The service did not start:\n" + log(), never);
        }
        UnpackedLibraries.takeFrom(data());
    }

    /** Waits until the log says this. */
    public void awaitLog(String words, Duration longest) {
        try {
            Awaitility.await(words)
                    .pollInterval(Duration.ofMillis(200))
                    .atMost(longest)
                    .until(this::log, text -> text.contains(words));
        } catch (ConditionTimeoutException never) {
            throw new IllegalStateException("The log never said \"" + words + "\":\n" + log(), never);
        }
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public Process process() {
        return process;
    }

    public Path directory() {
        return directory;
    }

    public Path data() {
        return directory.resolve("data");
    }

    public String log() {
        try {
            return Files.readString(directory.resolve("log"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String lastLines() {
        List<String> lines = log().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    }

    /** Asks the service to stop, as Ctrl-C does, and waits until it has. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}
