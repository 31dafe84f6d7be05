package online.backgroundremove.launch;

import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import online.backgroundremove.retention.key.KeyTrouble;

/** {@code java -jar backgroundremove-launcher.jar}; see {@link Launch} for the environment variables it reads. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) throws Exception {
        try {
            Launch launch = Launch.from(System.getenv());
            if (args.length > 0 && args[0].equals(KeyRotationCommand.NAME)) {
                System.out.println(KeyRotationCommand.run(launch, System.getenv()));
                return;
            }
            launch.prepare();
            FailureWatch failures = FailureWatch.start();
            PayaraMicroLauncher.main(launch.arguments());
            if (!isReady(launch.port())) {
                throw new CannotStart(failures.reason().orElse("the log above says why."));
            }
            System.out.println("Ready: http://localhost:" + launch.port());
        } catch (CannotStart | KeyTrouble reason) {
            System.err.println("Cannot start: " + reason.getMessage());
            // Not exit(): the hooks of a server that has failed half-way may wait for ever.
            Runtime.getRuntime().halt(1);
        }
    }

    /** The server answers even without the application, so only the application's own check counts. */
    private static boolean isReady(int port) throws InterruptedException {
        HttpRequest ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                .build();
        try {
            String answer = HttpClient.newHttpClient()
                    .send(ready, BodyHandlers.ofString())
                    .body();
            return answer.contains("\"model\"") && answer.startsWith("{\"status\":\"UP\"");
        } catch (IOException unreachable) {
            return false;
        }
    }
}
