package online.backgroundremove.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.Duration;
import online.backgroundremove.network.Allowance;
import online.backgroundremove.network.FairLimits;
import online.backgroundremove.privacy.RequestIntake;
import org.jspecify.annotations.Nullable;

/**
 * Tells callers what they have left of the limit that counts for them: in the fields of draft-ietf-httpapi-ratelimit-headers-11,
 * and in the older ones that many programs read. How long a refused caller must wait is in {@code Retry-After}.
 */
@Provider
public class RateLimitFilter implements ContainerResponseFilter {

    @Inject
    private ApiCaller caller;

    @Inject
    private FairLimits limits;

    @Inject
    private RequestIntake privacyRequests;

    @Inject
    private Clock clock;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (caller.hasKey()) {
            Allowance ofKey = limits.ofKey(caller.program().key());
            tell("key-requests", ofKey, response.getHeaders());
        } else if (resource.getResourceClass() != null) {
            tellVisitor(resource.getResourceClass().getAnnotation(NeedsScope.class), response.getHeaders());
        }
    }

    private void tellVisitor(@Nullable NeedsScope needed, MultivaluedMap<String, Object> headers) {
        if (needed == null) {
            return;
        }
        switch (needed.value()) {
            case REMOVALS -> tell("visitor-removals", limits.ofVisitor(caller.network()), headers);
            case PRIVACY -> tell("privacy-requests", privacyRequests.allowance(caller.network()), headers);
            case USAGE -> {}
        }
    }

    private void tell(String policy, Allowance allowance, MultivaluedMap<String, Object> headers) {
        long whole = seconds(allowance.whole());
        headers.putSingle(
                "RateLimit-Policy", "\"" + policy + "\";q=" + allowance.quota() + ";w=" + seconds(allowance.period()));
        headers.putSingle("RateLimit", "\"" + policy + "\";r=" + allowance.left() + ";t=" + whole);
        headers.putSingle("X-RateLimit-Limit", allowance.quota());
        headers.putSingle("X-RateLimit-Remaining", allowance.left());
        headers.putSingle("X-RateLimit-Reset", clock.instant().getEpochSecond() + whole);
    }

    /** Rounded up: nobody comes too early. */
    private static long seconds(Duration time) {
        return time.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
