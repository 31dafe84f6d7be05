package online.backgroundremove.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

/** An application needs a resource; this one has nothing. */
@Path("")
public class NothingHere {

    @GET
    public String nothing() {
        throw new NotFoundException();
    }
}
