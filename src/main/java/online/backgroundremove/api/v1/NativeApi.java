package online.backgroundremove.api.v1;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import online.backgroundremove.api.CorsFilter;
import online.backgroundremove.api.KeyFilter;
import online.backgroundremove.api.ProblemMapper;
import online.backgroundremove.api.RateLimitFilter;
import online.backgroundremove.api.UntypedBodyFilter;
import online.backgroundremove.api.UploadLimitFilter;

/** The native API, version 1. */
@ApplicationPath("/api/v1")
public class NativeApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                RemovalsResource.class,
                ModelResource.class,
                AccountResource.class,
                RetentionResource.class,
                ProofsResource.class,
                PrivacyRequestsResource.class,
                KeyFilter.class,
                UntypedBodyFilter.class,
                UploadLimitFilter.class,
                CorsFilter.class,
                RateLimitFilter.class,
                ProblemMapper.class);
    }

    /** The API is described once, at {@code /openapi}. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
