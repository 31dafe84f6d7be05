package online.backgroundremove.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** The native API, as a client sees it. */
public final class CutoutApi {

    static final String BOUNDARY = "photo-boundary-7d1";
    static final String FORM_TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private final HttpClient client = HttpClient.newHttpClient();

    /** Each request at once has a connection of its own, as those of different callers do. */
    private final HttpClient callers =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final RunningService service;

    public CutoutApi(RunningService service) {
        this.service = service;
    }

    public HttpResponse<byte[]> removeRaw(byte[] photo, String contentType, String... headers) {
        return send(post(contentType, photo, headers));
    }

    /** @param query the options, encoded */
    public HttpResponse<byte[]> removeWith(String query, byte[] body, String contentType, String... headers) {
        return send(post("/api/v1/removals?" + query, contentType, body, headers));
    }

    public HttpResponse<byte[]> removeForm(byte[] photo, String part, String... headers) {
        return send(post(FORM_TYPE, form(photo, part), headers));
    }

    /** For many at once. */
    public CompletableFuture<HttpResponse<byte[]>> removeLater(byte[] photo) {
        return sendLater(post("image/jpeg", photo));
    }

    public CompletableFuture<HttpResponse<byte[]>> sendLater(HttpRequest request) {
        return callers.sendAsync(request, BodyHandlers.ofByteArray());
    }

    public HttpResponse<byte[]> get(String path) {
        return send(HttpRequest.newBuilder(service.uri(path)).build());
    }

    public HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private HttpRequest post(String contentType, byte[] body, String... headers) {
        return post("/api/v1/removals", contentType, body, headers);
    }

    private HttpRequest post(String path, String contentType, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.uri(path))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.build();
    }

    /** A form with one file part, whose name says nothing. */
    static byte[] form(byte[] photo, String part) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part
                        + "\"; filename=\"upload\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(photo);
        form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }
}
