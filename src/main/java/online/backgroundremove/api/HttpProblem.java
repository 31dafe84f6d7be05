package online.backgroundremove.api;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * An error as RFC 9457 tells it.
 *
 * @param detail what the caller can mend; never a cause's message, never a word about a person
 * @param parameter the name of the one that is wrong, if one is: an extension member
 */
public record HttpProblem(ProblemType type, String detail, Optional<String> parameter) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public HttpProblem(ProblemType type, String detail) {
        this(type, detail, Optional.empty());
    }

    public Response.ResponseBuilder response() {
        return Response.status(type.status())
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(json());
    }

    String json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", type.uri().toString())
                .add("title", type.title())
                .add("status", type.status())
                .add("detail", detail);
        parameter.ifPresent(name -> json.add("parameter", name));
        return json.build().toString();
    }
}
