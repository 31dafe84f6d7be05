package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From {@code /openapi} alone a generator writes clients that work as they are. */
@Proves("API-3")
class GeneratedClientsIT {

    private static final Path CALLERS = Path.of("src", "test", "resources", "clients");
    private static final String PHOTO = "coffee.jpg";
    private static final String NO_PHOTO = "SOURCES.md";

    private final RunningService service = RunningService.shared();
    private final CutoutApi api = new CutoutApi(service);

    @Test
    void java() throws IOException {
        GeneratedClient client = GeneratedClient.in(
                "java", service, "--library=native", "--additional-properties=useSingleRequestParameter=true");
        String libraries = Path.of("target", "tools", "java-client", "*").toString();
        List<String> compiler =
                new ArrayList<>(List.of(Command.jdk("javac"), "-d", client.path("classes"), "-cp", libraries));
        compiler.addAll(client.files("src/main/java", ".java"));
        compiler.add(CALLERS.resolve("Caller.java").toString());
        Command.of(compiler.toArray(String[]::new)).run();

        assertCalls(client, Command.jdk("java"), "-cp", client.path("classes") + ":" + libraries, "Caller");
    }

    @Test
    void javaScript() throws IOException {
        GeneratedClient client = GeneratedClient.in("typescript-fetch", service);
        String compiler = Path.of("src", "build", "node_modules", "typescript", "bin", "tsc")
                .toString();
        Command.of(
                        "node",
                        compiler,
                        "--strict",
                        "--target",
                        "es2022",
                        "--module",
                        "commonjs",
                        "--outDir",
                        client.path("js"),
                        client.path("index.ts"))
                .run();

        assertCalls(client, "node", CALLERS.resolve("caller.cjs").toString(), client.path("js/index.js"));
    }

    /** Only npm and Maven can be counted on: a machine without Python, or without its libraries, shows less. */
    @Test
    void python(TestReporter reporter) throws IOException {
        GeneratedClient client = GeneratedClient.in("python", service);

        assertThat(client.files("openapi_client/api", "removals_api.py")).hasSize(1);
        boolean compiles = Command.of("python3", "--version").works();
        if (compiles) {
            Command.of("python3", "-m", "compileall", "-q", client.path("openapi_client"))
                    .run();
        }
        boolean calls = Command.of("python3", "-c", "import urllib3, dateutil; from pydantic import validate_call")
                .works();
        if (calls) {
            assertCalls(client, "python3", CALLERS.resolve("caller.py").toString());
        }
        reporter.publishEntry("The Python client", "compiled: " + compiles + ", called the service: " + calls);
    }

    /** As the Python client does, which names one type alone, and of the described ones the first with JSON. */
    @Test
    void answersWhoeverAsksForTheTypeOfErrorsOnly() {
        HttpResponse<byte[]> answer =
                api.removeRaw(Photos.bytes(PHOTO), "image/jpeg", "Accept", "application/problem+json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi", "/openapi/"})
    void theDescriptionIsServedAsItIsWritten(String path) throws IOException {
        HttpResponse<byte[]> served = api.get(path);

        assertThat(served.body())
                .isEqualTo(Files.readAllBytes(Path.of("src", "main", "resources", "META-INF", "openapi.yaml")));
        assertThat(served.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    }

    private void assertCalls(GeneratedClient client, String... caller) throws IOException {
        Path cutout = client.directory().resolve("cutout.png");
        List<String> words = new ArrayList<>(List.of(caller));
        words.addAll(List.of(
                service.uri("").toString(),
                Photos.path(PHOTO).toString(),
                Photos.path(NO_PHOTO).toString(),
                cutout.toString()));

        String said = Command.of(words.toArray(String[]::new))
                .with("PYTHONPATH", client.directory().toString())
                .run();

        assertThat(said.lines()).containsExactly("model ISNet for general use, half-float weights", "refused 400");
        assertThat(cutout)
                .hasBinaryContent(
                        api.removeRaw(Photos.bytes(PHOTO), "image/jpeg").body());
    }
}
