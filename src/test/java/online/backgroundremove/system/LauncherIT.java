package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import online.backgroundremove.Proves;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class LauncherIT {

    private static final int REFUSED = 0;
    private static final int BROKEN = -1;

    @Proves("LAUNCH-2")
    @Test
    void saysWhenThePortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = Integer.toString(taken.getLocalPort());

            assertThat(RunningService.failure(Map.of("PORT", port)))
                    .isEqualTo("Cannot start: port " + port + " is in use. Set another one with PORT.");
        }
    }

    @Test
    void saysWhenThePortIsNoNumber() throws Exception {
        assertThat(RunningService.failure(Map.of("PORT", "http")))
                .isEqualTo("Cannot start: PORT is \"http\", but must be a number from 1 to 65535.");
    }

    @Proves("LAUNCH-2")
    @Test
    void saysWhenTheDataDirectoryIsTaken() throws Exception {
        String taken = RunningService.shared().data().toString();

        assertThat(RunningService.failure(Map.of("DATA_DIR", taken)))
                .isEqualTo("Cannot start: another service uses the data directory " + taken + " (DATA_DIR).");
    }

    @Test
    void saysWhenTheDataDirectoryCannotBeWritten() throws Exception {
        Path file = Files.createTempFile(Path.of("target").toAbsolutePath(), "not-a-directory", "");

        assertThat(RunningService.failure(Map.of("DATA_DIR", file.toString())))
                .isEqualTo("Cannot start: the data directory " + file + " (DATA_DIR) cannot be written.");
    }

    @Proves("LAUNCH-2")
    @Test
    void saysWhichSettingIsWrong() throws Exception {
        assertThat(RunningService.failure(Map.of("CUTOUT_NETS", "-1"))).startsWith("Cannot start: cutout.nets");
    }

    @Proves("LAUNCH-2")
    @Test
    void saysWhenTheModelIsMissing() throws Exception {
        assertThat(RunningService.failure(Map.of("CUTOUT_MODEL", "/nowhere/model.json")))
                .contains("/nowhere/model.json");
    }

    @Proves({"LAUNCH-3", "LAUNCH-4"})
    @Test
    void stopsCleanlyAndLeavesOnlyTheDataDirectory() throws Exception {
        RunningService service = RunningService.start(Map.of());
        new CutoutApi(service).removeRaw(Photos.bytes("coffee.jpg"), "image/jpeg");

        service.process().destroy();

        assertThat(service.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(names(service.directory())).containsExactlyInAnyOrder("data", "home", "log");
        assertThat(names(service.directory().resolve("home"))).isEmpty();
        assertThat(names(service.data())).contains("database", "native", "server", "lock");
    }

    @Proves("LAUNCH-9")
    @Test
    void refusesConnectionsUntilItCanAnswer() throws Exception {
        try (RunningService service = RunningService.launch(Map.of("CUTOUT_NETS", "0"))) {
            assertThat(answers(service))
                    .startsWith(REFUSED)
                    .endsWith(200)
                    .filteredOn(answer -> answer > 0)
                    .as("where the connection was neither refused nor cut")
                    .containsOnly(200);
        }
    }

    @Proves({"LAUNCH-1", "LAUNCH-2"})
    @Test
    void oneOfTwoOnTheSamePortSaysThatItIsTaken() throws Exception {
        Map<String, String> settings = Map.of("CUTOUT_NETS", "0", "PORT", Integer.toString(RunningService.freePort()));
        try (RunningService one = RunningService.launch(settings);
                RunningService other = RunningService.launch(settings)) {
            RunningService loser = Awaitility.await()
                    .atMost(Duration.ofMinutes(5))
                    .until(
                            () -> one.process().isAlive() ? other : one,
                            service -> !service.process().isAlive());
            RunningService winner = loser == one ? other : one;

            winner.awaitReady();
            assertThat(loser.process().exitValue()).isEqualTo(1);
            assertThat(loser.log()).contains("Cannot start: port " + settings.get("PORT") + " is in use");
        }
    }

    /** What is answered from the start on, until it is ready or has ended, and once more. */
    private static List<Integer> answers(RunningService service) throws InterruptedException {
        List<Integer> answers = new ArrayList<>();
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest question = HttpRequest.newBuilder(service.uri("/privacy")).build();
        while (service.process().isAlive() && !service.log().contains("Ready: http")) {
            answers.add(status(client, question));
            Thread.sleep(20);
        }
        answers.add(status(client, question));
        return answers;
    }

    private static int status(HttpClient client, HttpRequest question) throws InterruptedException {
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (ConnectException refused) {
            return REFUSED;
        } catch (IOException broken) {
            return BROKEN;
        }
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.map(child -> child.getFileName().toString()).toList();
        }
    }
}
