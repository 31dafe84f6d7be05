package online.backgroundremove.api.v1;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import online.backgroundremove.cutout.Model;

/** Which weights this service cuts with, and on what terms. */
@Path("model")
@Produces(MediaType.APPLICATION_JSON)
public class ModelResource {

    @Inject
    private Model model;

    @GET
    public ModelFacts model() {
        return new ModelFacts(model.name(), model.origin(), model.licence(), model.sha256(), model.size());
    }
}
