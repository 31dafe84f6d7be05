package online.backgroundremove.launch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;

/** Asks the application whether it is ready; the server answers even without it, so only its own check counts. */
final class Readiness {

    private static final int PAUSE = 500;

    /** The server opens its port twice, with a moment in between. */
    private static final int TRIES = 4;

    /** In an answer of this process. */
    private static final String OURS = "\"started\":\""
            + Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()) + "\"";

    private final HttpRequest question;
    private final HttpClient client = HttpClient.newHttpClient();

    private Readiness(HttpRequest question) {
        this.question = question;
    }

    static Readiness of(int port) {
        return new Readiness(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                .build());
    }

    /**
     * Waits while a database from a backup is brought up to the ledger; nothing else is waited for.
     *
     * @throws CannotStart when it is another process that answers at the port
     */
    boolean await() throws InterruptedException {
        String answer = answer();
        for (int more = 1; more < TRIES && answer.isEmpty(); more++) {
            Thread.sleep(PAUSE);
            answer = answer();
        }
        if (isRestoring(answer)) {
            System.out.println("The database is older than the ledger: what was asked for since is done again first.");
        }
        while (isRestoring(answer)) {
            Thread.sleep(PAUSE);
            answer = answer();
        }
        boolean up = answer.contains("\"model\"") && answer.startsWith("{\"status\":\"UP\"");
        if (up && !answer.contains(OURS)) {
            throw CannotStart.portTaken(question.uri().getPort());
        }
        return up;
    }

    private static boolean isRestoring(String answer) {
        return answer.contains("{\"name\":\"ledger\",\"status\":\"DOWN\"");
    }

    private String answer() throws InterruptedException {
        try {
            return client.send(question, BodyHandlers.ofString()).body();
        } catch (IOException unreachable) {
            return "";
        }
    }
}
