package online.backgroundremove.policy;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * A request to a processor, by POST.
 *
 * @param target absolute
 * @param headers beside {@code Idempotency-Key}, which each request has
 * @param thrownAway the header of an answer that says that it was taken, and thrown away at once; empty where there is none
 */
public record WrittenCall(URI target, Map<String, String> headers, String body, Optional<String> thrownAway) {

    public WrittenCall {
        if (target.getHost() == null) {
            throw new IllegalArgumentException("A processor has an absolute address.");
        }
        headers = Map.copyOf(headers);
    }

    public WrittenCall(URI target, Map<String, String> headers, String body) {
        this(target, headers, body, Optional.empty());
    }

    /** Neither the headers, which hold a token, nor the body. */
    @Override
    public String toString() {
        return "WrittenCall";
    }
}
