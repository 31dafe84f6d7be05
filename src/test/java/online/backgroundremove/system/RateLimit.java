package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an answer of the API says of the limit that counts for its caller. */
record RateLimit(String policy, long quota, long period, long left, long whole) {

    private static final Pattern POLICY = Pattern.compile("\"([a-z-]+)\";q=(\\d+);w=(\\d+)");
    private static final Pattern STANDING = Pattern.compile("\"([a-z-]+)\";r=(\\d+);t=(\\d+)");

    /** The fields of both kinds say the same. */
    static RateLimit of(HttpResponse<?> answer) {
        Matcher policy = matched(POLICY, field(answer, "RateLimit-Policy"));
        Matcher standing = matched(STANDING, field(answer, "RateLimit"));
        assertThat(standing.group(1)).isEqualTo(policy.group(1));
        assertThat(field(answer, "X-RateLimit-Limit")).isEqualTo(policy.group(2));
        assertThat(field(answer, "X-RateLimit-Remaining")).isEqualTo(standing.group(2));
        long whole = Long.parseLong(standing.group(3));
        long now = Instant.now().getEpochSecond();
        assertThat(Long.parseLong(field(answer, "X-RateLimit-Reset"))).isBetween(now + whole - 20, now + whole);
        return new RateLimit(
                policy.group(1),
                Long.parseLong(policy.group(2)),
                Long.parseLong(policy.group(3)),
                Long.parseLong(standing.group(2)),
                whole);
    }

    private static String field(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow(() -> new AssertionError("no " + name));
    }

    private static Matcher matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.matches()).as(text).isTrue();
        return matcher;
    }
}
