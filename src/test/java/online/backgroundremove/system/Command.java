package online.backgroundremove.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that a test runs to its end. */
record Command(List<String> words, Map<String, String> environment) {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    static Command of(String... words) {
        return new Command(List.of(words), Map.of());
    }

    /** A program of the JDK that runs the tests. */
    static String jdk(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    Command with(String variable, String value) {
        return new Command(words, Map.of(variable, value));
    }

    /** @return all that it wrote, once it has ended well */
    String run() {
        Result result = result();
        if (result.exit != 0) {
            throw new AssertionError(words + " ended with " + result.exit + ":\n" + result.output);
        }
        return result.output;
    }

    /** @return all that it wrote, once it has ended with an error */
    String failure() {
        Result result = result();
        if (result.exit == 0) {
            throw new AssertionError(words + " ended well:\n" + result.output);
        }
        return result.output;
    }

    /** Whether it can be started here and ends well. */
    boolean works() {
        try {
            return result().exit == 0;
        } catch (UncheckedIOException notThere) {
            return false;
        }
    }

    private Result result() {
        try {
            Path output = Files.createTempFile(Path.of("target"), "command", ".txt");
            ProcessBuilder builder =
                    new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(words + " did not end:\n" + Files.readString(output));
            }
            Result result = new Result(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
            Files.delete(output);
            return result;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private record Result(int exit, String output) {}
}
