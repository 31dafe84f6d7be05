package online.backgroundremove.api;

import jakarta.json.Json;
import jakarta.ws.rs.core.Response;

/**
 * An error as RFC 9457 tells it.
 *
 * @param detail what the caller can mend; never a cause's message, never a word about a person
 */
public record HttpProblem(ProblemType type, String detail) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Response.ResponseBuilder response() {
        return Response.status(type.status())
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(json());
    }

    String json() {
        return Json.createObjectBuilder()
                .add("type", type.uri().toString())
                .add("title", type.title())
                .add("status", type.status())
                .add("detail", detail)
                .build()
                .toString();
    }
}
