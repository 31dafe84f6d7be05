package online.backgroundremove.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Optional;
import online.backgroundremove.account.key.InvalidKey;
import online.backgroundremove.account.key.KeyCheck;
import online.backgroundremove.account.key.Program;
import online.backgroundremove.network.FairLimits;
import online.backgroundremove.removal.UsageNote;
import org.jspecify.annotations.Nullable;

/** Knows programs by their keys, before anything of what they send is read. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class KeyFilter implements ContainerRequestFilter {

    static final String HEADER = "X-Api-Key";

    private static final String BEARER = "bearer ";

    @Inject
    private KeyCheck check;

    @Inject
    private FairLimits limits;

    @Inject
    private ApiCaller caller;

    @Inject
    private UsageNote note;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        NeedsScope needed = resource.getResourceClass().getAnnotation(NeedsScope.class);
        Optional<String> key = key(request);
        if (key.isPresent()) {
            Program program = check.check(key.get());
            note.by(program.account(), program.key());
            caller.becomes(program);
            limits.key(program.key());
            if (needed != null) {
                program.mustHave(needed.value());
            }
        } else if (needed != null && !needed.visitorsToo()) {
            throw InvalidKey.missing();
        }
    }

    /** Another kind of authorization is no key, and is told so. */
    private static Optional<String> key(ContainerRequestContext request) {
        String header = request.getHeaderString(HEADER);
        if (header != null && !header.isBlank()) {
            return Optional.of(header.strip());
        }
        return Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .map(KeyFilter::bearer);
    }

    private static @Nullable String bearer(String authorization) {
        return authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)
                ? authorization.substring(BEARER.length()).strip()
                : "";
    }
}
