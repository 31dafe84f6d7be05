package online.backgroundremove.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
            exchange.getResponseHeaders().set("X-Dropped", "1");
            if (exchange.getRequestURI().getPath().equals("/slow")) {
                pause();
            }
            if (exchange.getRequestURI().getPath().equals("/endless")) {
                talk(exchange);
                return;
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
        "403, LATER",
        "404, LATER",
        "405, LATER",
        "301, LATER",
        "302, LATER",
        "307, LATER",
        "308, LATER",
        "400, REFUSED",
        "410, REFUSED",
        "413, REFUSED",
        "422, REFUSED"
    })
    void understands(int status, CallOutcome outcome) {
        assertThat(send("/" + status)).isEqualTo(outcome);
        assertThat(heard).containsExactly(ID + " {\"path\":\"/\"}");
    }

    @Test
    void understandsThatACallWasThrownAway() {
        URI target = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/202");

        assertThat(line.send(ID, new WrittenCall(target, Map.of(), "", Optional.of("X-Dropped"))))
                .as("as the answers here say")
                .isEqualTo(CallOutcome.REFUSED);
        assertThat(line.send(ID, new WrittenCall(target, Map.of(), "", Optional.of("X-Other"))))
                .isEqualTo(CallOutcome.TAKEN);
    }

    @Test
    void waitsOnlyForSoLong() {
        assertThat(send("/slow")).isEqualTo(CallOutcome.LATER);
    }

    @Test
    @Timeout(20)
    void doesNotListenToAnAnswerWithoutEnd() {
        assertThat(send("/endless")).isEqualTo(CallOutcome.TAKEN);
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

    /** A little each moment, until nobody listens any more. */
    private static void talk(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            while (true) {
                body.write(new byte[1024]);
                body.flush();
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1500);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
