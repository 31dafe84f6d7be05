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
import org.jspecify.annotations.Nullable;

/**
 * The service as it ships, in a process of its own: {@code java -jar backgroundremove-launcher.jar} in
 * {@code target/dist}.
 */
public final class RunningService implements AutoCloseable {

    private static final Path DIST = Path.of("target", "dist").toAbsolutePath();

    /** A service for a few requests is through before optimized code would pay: its start takes a third less. */
    private static final List<String> QUICK_START = List.of(
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:MetaspaceSize=256m", "-Xms384m", "-Xmn256m", "-Xmx1g");

    private static final Duration START_UP = Duration.ofMinutes(3);

    private static @Nullable RunningService shared;

    private final Process process;
    private final Path directory;
    private final int port;

    private RunningService(Process process, Path directory, int port) {
        this.process = process;
        this.directory = directory;
        this.port = port;
    }

    /** The one that all tests share which need nothing special; it ends with the test run. */
    public static synchronized RunningService shared() {
        if (shared == null) {
            RunningService service = launch(DIST, Map.of("ACCOUNT_TRIES_PER_NETWORK", "10000"), List.of());
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
        RunningService service = launch(dist, environment, QUICK_START);
        service.awaitReady();
        return service;
    }

    /** Starts the shipped distribution without waiting, which may fail. */
    public static RunningService launch(Map<String, String> environment) {
        return launch(DIST, environment, QUICK_START);
    }

    /** Starts what cannot start, and gives the line that says why. */
    public static String failure(Map<String, String> environment) throws InterruptedException {
        return failure(DIST, environment);
    }

    /** The same with another distribution. */
    public static String failure(Path dist, Map<String, String> environment) throws InterruptedException {
        try (RunningService service = launch(dist, environment, QUICK_START)) {
            if (!service.process.waitFor(2, TimeUnit.MINUTES) || service.process.exitValue() != 1) {
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
        long end = System.nanoTime() + START_UP.toNanos();
        while (!log().contains("Ready: http")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("The service did not start:\n" + log());
            }
            pause();
        }
        UnpackedLibraries.takeFrom(data());
    }

    /** Waits until the log says this. */
    public void awaitLog(String words, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        while (!log().contains(words)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The log never said \"" + words + "\":\n" + log());
            }
            pause();
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

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
