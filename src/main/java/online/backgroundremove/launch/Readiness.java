package online.backgroundremove.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks the application whether it is ready; the server answers even without it, so only its own check counts. */
final class Readiness {

    private static final int PAUSE = 500;

    private final HttpRequest question;
    private final HttpClient client = HttpClient.newHttpClient();

    private Readiness(HttpRequest question) {
        this.question = question;
    }

    static Readiness of(int port) {
        return new Readiness(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                .build());
    }

    /** Waits while a database from a backup is brought up to the ledger; nothing else is waited for. */
    boolean await() throws InterruptedException {
        String answer = answer();
        if (isRestoring(answer)) {
            System.out.println("The database is older than the ledger: what was asked for since is done again first.");
        }
        while (isRestoring(answer)) {
            Thread.sleep(PAUSE);
            answer = answer();
        }
        return answer.contains("\"model\"") && answer.startsWith("{\"status\":\"UP\"");
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
