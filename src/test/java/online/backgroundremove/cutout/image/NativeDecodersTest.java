package online.backgroundremove.cutout.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged photos neither end the process nor make it fail otherwise. More of them: docs/CONTRIBUTING.md. */
class NativeDecodersTest {

    private static final int SEED = Integer.getInteger("decoders.seed", 1);
    private static final int CASES = Integer.getInteger("decoders.cases", 1500);

    @TempDir
    private Path directory;

    private final Map<String, String> environment = new HashMap<>();

    @Proves("IMG-2")
    @Test
    void surviveDamagedPhotos() throws IOException, InterruptedException {
        List<String> lines = run(DecoderFuzz.class, String.valueOf(SEED), "0", String.valueOf(CASES));

        assertThat(lines.get(lines.size() - 1))
                .as("the summary, and not the number of a case")
                .matches("read [1-9]\\d+, refused [1-9]\\d\\d+");
    }

    @Test
    void wouldBeSeenFailing() throws IOException, InterruptedException {
        assertThat(run(DecoderFuzz.Crash.class)).noneMatch(line -> line.startsWith("read"));
        assertThat(run(DecoderFuzz.class, "1", "0", "no number")).noneMatch(line -> line.startsWith("read"));
    }

    /** Two of the libraries below OpenCV complain past it, in a line each. */
    @Test
    void leaveItToUsToTellOfDamage() throws IOException, InterruptedException {
        assertThat(complaints()).allMatch(line -> line.startsWith("libpng") || line.startsWith("Corrupt JPEG data"));
    }

    @Test
    void wouldBeHeardComplaining() throws IOException, InterruptedException {
        environment.put("OPENCV_LOG_LEVEL", "ERROR");

        assertThat(complaints()).anyMatch(line -> line.startsWith("[ERROR"));
    }

    private List<String> complaints() throws IOException, InterruptedException {
        run(DecoderFuzz.class, "1", "0", "300");
        return Files.readAllLines(directory.resolve("err.txt"));
    }

    private List<String> run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        Path out = directory.resolve("out.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + directory.resolve("crash.log"),
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(directory.resolve("err.txt").toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            assertThat(process.waitFor(5 + CASES / 500, TimeUnit.MINUTES))
                    .as("ends in time")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readAllLines(out);
    }
}
