package online.backgroundremove.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A GoatCounter as far as we use it, that knows a call it has had before; and that can be as troublesome as a real one. */
final class CountingService implements AutoCloseable {

    static final String TOKEN = "t0ken";

    /** How it answers once; after what was prepared, it takes everything. */
    enum Mood {
        TAKES,
        HAS_IT_ALREADY,
        TOO_MANY,
        BROKEN,
        /** Will never take this one: 400. */
        REFUSES,
        /** Knows no such address: 404. */
        MOVED,
        /** Points to a host that nobody has registered. */
        POINTS_ELSEWHERE,
        /** Takes it, but its answer comes too late. */
        SLOW,
        /** Answers when it is told to. */
        HOLDS
    }

    private final int port;
    private final Deque<Mood> moods = new ArrayDeque<>();
    private final Map<String, JsonObject> taken = Collections.synchronizedMap(new LinkedHashMap<>());
    private final List<String> journal = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);
    private final StrangeHost elsewhere = new StrangeHost();
    private HttpServer server;

    CountingService() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        this.server = run();
    }

    Map<String, String> settings() {
        return Map.of(
                "ANALYTICS_KIND", "goatcounter", "ANALYTICS_URL", "http://127.0.0.1:" + port, "ANALYTICS_TOKEN", TOKEN);
    }

    synchronized void prepare(Mood... next) {
        moods.addAll(List.of(next));
    }

    synchronized boolean isThroughWithWhatWasPrepared() {
        return moods.isEmpty();
    }

    /** Nobody answers at its port. */
    void goAway() {
        server.stop(0);
    }

    void comeBack() throws IOException {
        server = run();
    }

    boolean awaitHeld() throws InterruptedException {
        return held.await(60, TimeUnit.SECONDS);
    }

    void release() {
        release.countDown();
    }

    /** The hits that it has counted, each call once. */
    List<JsonObject> hits() {
        synchronized (taken) {
            return taken.values().stream()
                    .flatMap(body -> body.getJsonArray("hits").stream())
                    .map(hit -> (JsonObject) hit)
                    .toList();
        }
    }

    /** The host that it points to. */
    URI elsewhere() {
        return elsewhere.uri();
    }

    /** What came to that host. */
    List<String> heardElsewhere() {
        return elsewhere.heard();
    }

    /** All that has ever come, heads and bodies. */
    List<String> journal() {
        return List.copyOf(journal);
    }

    @Override
    public void close() {
        release();
        server.stop(0);
        elsewhere.close();
    }

    private HttpServer run() throws IOException {
        HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        started.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        started.createContext("/", this::answer);
        started.start();
        return started;
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        journal.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().entrySet() + " " + new String(body, StandardCharsets.UTF_8));
        boolean known = ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        boolean right = exchange.getRequestURI().getPath().equals("/api/v0/count");
        int status = !known ? 401 : !right ? 404 : inMood(next(), exchange, body);
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private synchronized Mood next() {
        Mood mood = moods.poll();
        return mood == null ? Mood.TAKES : mood;
    }

    private int inMood(Mood mood, HttpExchange exchange, byte[] body) {
        return switch (mood) {
            case TOO_MANY -> 429;
            case BROKEN -> 500;
            case REFUSES -> 400;
            case MOVED -> 404;
            case POINTS_ELSEWHERE -> {
                exchange.getResponseHeaders().set("Location", elsewhere.uri().toString());
                yield 307;
            }
            case SLOW -> {
                take(exchange, body);
                pause(TimeUnit.SECONDS.toMillis(4));
                yield 202;
            }
            case HOLDS -> {
                held.countDown();
                await(release);
                yield take(exchange, body);
            }
            case HAS_IT_ALREADY -> {
                take(exchange, body);
                yield 409;
            }
            case TAKES -> take(exchange, body);
        };
    }

    private int take(HttpExchange exchange, byte[] body) {
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            return taken.putIfAbsent(key, reader.readObject()) == null ? 202 : 409;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
