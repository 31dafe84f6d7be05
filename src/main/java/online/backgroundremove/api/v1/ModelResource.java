package online.backgroundremove.api.v1;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import online.backgroundremove.cutout.Model;
import online.backgroundremove.cutout.ModelFacts;

/** Which weights this service cuts with, and on what terms. */
@Path("model")
@Produces(MediaType.APPLICATION_JSON)
public class ModelResource {

    @Inject
    private Model model;

    @GET
    public ModelFacts model() {
        return model.facts();
    }
}
