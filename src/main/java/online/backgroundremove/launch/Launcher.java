package online.backgroundremove.launch;

import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) throws Exception {
        try {
            Launch launch = Launch.from(System.getenv());
            launch.prepare();
            PayaraMicroLauncher.main(launch.arguments());
            requireReady(launch);
            System.out.println("Ready: http://localhost:" + launch.port());
        } catch (CannotStart reason) {
            System.err.println("Cannot start: " + reason.getMessage());
            System.exit(1);
        }
    }

    /** The server answers before and even without the application, so only the application's own check counts. */
    private static void requireReady(Launch launch) throws InterruptedException {
        URI ready = URI.create("http://127.0.0.1:" + launch.port() + "/health/ready");
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(ready).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200 || !answer.body().contains("\"model\"")) {
                throw new CannotStart("the application did not deploy; the log above says why.");
            }
        } catch (IOException unreachable) {
            throw new CannotStart("the server does not answer on port " + launch.port() + ".");
        }
    }
}
