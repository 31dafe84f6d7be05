package online.backgroundremove.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/** Lets scripts of any site use the API. It knows no cookies, so no site can act for a visitor. */
@Provider
public class CorsFilter implements ContainerResponseFilter {

    private static final String EXPOSED = String.join(
            ", ",
            "Retry-After",
            "RateLimit",
            "RateLimit-Policy",
            "X-RateLimit-Limit",
            "X-RateLimit-Remaining",
            "X-RateLimit-Reset",
            "Server-Timing",
            "Picture-Size",
            "Foreground-Box",
            "Foreground-Coverage",
            "Foreground-Confidence");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("Access-Control-Allow-Origin", "*");
        if (request.getHeaderString("Access-Control-Request-Method") == null) {
            headers.putSingle("Access-Control-Expose-Headers", EXPOSED);
        } else {
            headers.putSingle("Access-Control-Allow-Methods", "GET, POST");
            headers.putSingle("Access-Control-Allow-Headers", "Authorization, Content-Type, Prefer, X-Api-Key");
            headers.putSingle("Access-Control-Max-Age", "86400");
        }
    }
}
