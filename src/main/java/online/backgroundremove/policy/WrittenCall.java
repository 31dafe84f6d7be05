package online.backgroundremove.policy;

import java.net.URI;
import java.util.Map;

/**
 * A request to a processor, by POST.
 *
 * @param target absolute
 * @param headers beside {@code Idempotency-Key}, which each request has
 */
public record WrittenCall(URI target, Map<String, String> headers, String body) {

    public WrittenCall {
        if (target.getHost() == null) {
            throw new IllegalArgumentException("A processor has an absolute address.");
        }
        headers = Map.copyOf(headers);
    }

    /** Neither the headers, which hold a token, nor the body. */
    @Override
    public String toString() {
        return "WrittenCall";
    }
}
