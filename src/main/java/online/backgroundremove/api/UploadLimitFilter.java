package online.backgroundremove.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import online.backgroundremove.removal.Upload;

/** Stops a request that is too large before a form is parsed, since a form is held in memory. */
@Provider
public class UploadLimitFilter implements ContainerRequestFilter {

    @Inject
    private Upload upload;

    @Override
    public void filter(ContainerRequestContext request) {
        upload.admit(length(request.getHeaderString(HttpHeaders.CONTENT_LENGTH)));
        request.setEntityStream(upload.limit(request.getEntityStream()));
    }

    /** Not {@code getLength()}, which knows no more than an int. */
    private static long length(String header) {
        try {
            return header == null ? -1 : Long.parseLong(header);
        } catch (NumberFormatException invalid) {
            return -1;
        }
    }
}
