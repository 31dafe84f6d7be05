package online.backgroundremove.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way out, against a server that answers as it is told to. */
@Proves("POL-6")
class ProcessorLineTest {

    private static final UUID ID = UUID.fromString("6f1f7f0e-3b57-4c8f-9b64-0d7c6a6f1a11");

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final ProcessorLine line = new ProcessorLine(new CallSettings(Duration.ofMillis(700), Duration.ofDays(5)));
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            heard.add(exchange.getRequestHeaders().getFirst("Idempotency-Key") + " " + body);
            exchange.getResponseHeaders().set("Location", "/200");
            if (exchange.getRequestURI().getPath().equals("/slow")) {
                pause();
            }
            exchange.sendResponseHeaders(
                    Integer.parseInt("0" + exchange.getRequestURI().getPath().replaceAll("\\D", "")), -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "200, TAKEN",
        "202, TAKEN",
        "409, TAKEN",
        "429, LATER",
        "500, LATER",
        "503, LATER",
        "408, LATER",
        "401, LATER",
        "400, REFUSED",
        "404, REFUSED",
        "302, REFUSED"
    })
    void understands(int status, CallOutcome outcome) {
        assertThat(send("/" + status)).isEqualTo(outcome);
        assertThat(heard).containsExactly(ID + " {\"path\":\"/\"}");
    }

    @Test
    void waitsOnlyForSoLong() {
        assertThat(send("/slow")).isEqualTo(CallOutcome.LATER);
    }

    @Test
    void nobodyThereMeansLater() throws IOException {
        int free;
        try (ServerSocket probe = new ServerSocket(0)) {
            free = probe.getLocalPort();
        }
        assertThat(send(URI.create("http://127.0.0.1:" + free + "/"))).isEqualTo(CallOutcome.LATER);
    }

    private CallOutcome send(String path) {
        return send(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path));
    }

    private CallOutcome send(URI target) {
        return line.send(ID, new WrittenCall(target, Map.of("Content-Type", "application/json"), "{\"path\":\"/\"}"));
    }

    private static void pause() {
        try {
            Thread.sleep(1500);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
