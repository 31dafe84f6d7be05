package online.backgroundremove.api.v1;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import online.backgroundremove.retention.Registry;
import online.backgroundremove.retention.RetentionTable;

/** How long this service keeps what, as its code declares it. */
@Path("retention")
@Produces(MediaType.APPLICATION_JSON)
public class RetentionResource {

    @Inject
    private Registry registry;

    @GET
    public String retention() {
        return RetentionTable.of(registry.record()).toString();
    }
}
