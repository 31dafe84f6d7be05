package online.backgroundremove.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser of the simplest kind: it keeps cookies and sends forms, follows nothing and runs nothing. */
final class PlainBrowser {

    private final RunningService service;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(Version.HTTP_1_1) // as all browsers without TLS
            .cookieHandler(cookies)
            .followRedirects(Redirect.NEVER)
            .build();

    PlainBrowser(RunningService service) {
        this.service = service;
    }

    /** @param headers names and values in turn */
    HttpResponse<String> get(String path, String... headers) {
        return send(with(HttpRequest.newBuilder(service.uri(path)), headers), BodyHandlers.ofString());
    }

    /** @param headers names and values in turn; where the form comes from is one of them */
    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        return post(path, fields, BodyHandlers.ofString(), headers);
    }

    <T> HttpResponse<T> post(String path, Map<String, String> fields, BodyHandler<T> answer, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(service.uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return send(with(request, headers), answer);
    }

    HttpCookie cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Puts a cookie into the place of what the browser has. */
    void bring(String name, String value) {
        HttpCookie brought = new HttpCookie(name, value);
        brought.setPath("/");
        brought.setDomain(service.uri("/").getHost());
        brought.setVersion(0);
        cookies.getCookieStore().removeAll();
        cookies.getCookieStore().add(service.uri("/"), brought);
    }

    private static HttpRequest with(HttpRequest.Builder request, String... headers) {
        return (headers.length > 0 ? request.headers(headers) : request).build();
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> answer) {
        try {
            return client.send(request, answer);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
