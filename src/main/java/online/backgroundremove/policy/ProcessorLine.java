package online.backgroundremove.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** The only way out by HTTP. Redirections are not followed: they would lead to somebody whom nobody has registered. */
@ApplicationScoped
public class ProcessorLine {

    private final CallSettings settings;
    private final HttpClient client;

    /** For CDI's proxy. */
    @SuppressWarnings("NullAway")
    protected ProcessorLine() {
        this.settings = null;
        this.client = null;
    }

    @Inject
    ProcessorLine(CallSettings settings) {
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.patience())
                .followRedirects(Redirect.NEVER)
                .build();
    }

    CallOutcome send(UUID id, WrittenCall call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(call.target())
                .timeout(settings.patience())
                .header("Idempotency-Key", id.toString())
                .POST(BodyPublishers.ofString(call.body()));
        call.headers().forEach(request::setHeader);
        try {
            HttpResponse<InputStream> answer = client.send(request.build(), BodyHandlers.ofInputStream());
            // Nobody listens to what else it has to say: it could say it for ever.
            answer.body().close();
            boolean thrownAway =
                    call.thrownAway().flatMap(answer.headers()::firstValue).isPresent();
            return thrownAway ? CallOutcome.REFUSED : CallOutcome.of(answer.statusCode());
        } catch (IOException unreachable) {
            return CallOutcome.LATER;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return CallOutcome.LATER;
        }
    }
}
