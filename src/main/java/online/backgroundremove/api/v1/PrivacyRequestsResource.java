package online.backgroundremove.api.v1;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import online.backgroundremove.account.key.KeyScope;
import online.backgroundremove.account.key.Program;
import online.backgroundremove.api.ApiCaller;
import online.backgroundremove.api.NeedsScope;
import online.backgroundremove.privacy.IdentityCheck;
import online.backgroundremove.privacy.NoSuchRequest;
import online.backgroundremove.privacy.OwnRequests;
import online.backgroundremove.privacy.RequestIntake;

/** Privacy requests: with a key for the account that it belongs to, without one for whoever gets the mailed code. */
@Path("privacy/requests")
@NeedsScope(value = KeyScope.PRIVACY, visitorsToo = true)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PrivacyRequestsResource {

    private static final int ACCEPTED = 202;
    private static final int CREATED = 201;

    @Inject
    private ApiCaller caller;

    @Inject
    private OwnRequests own;

    @Inject
    private RequestIntake intake;

    @Inject
    private IdentityCheck check;

    @POST
    public Response ask(String body) {
        RequestBody request = RequestBody.ofWish(body);
        if (caller.hasKey()) {
            return answer(CREATED, RequestStatus.of(own.ask(caller.program(), request.own())));
        }
        UUID id = intake.ask(request.wish(), caller.network(), Locale.ENGLISH);
        return answer(ACCEPTED, RequestStatus.waiting(id));
    }

    @POST
    @Path("{id}/code")
    public Response show(@PathParam("id") UUID id, String body) {
        return answer(
                Response.Status.OK.getStatusCode(),
                RequestStatus.of(check.show(id, RequestBody.ofCode(body).text("code"))));
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response all() {
        Program program = caller.program();
        return answer(
                Response.Status.OK.getStatusCode(),
                own.of(program.account()).stream().map(RequestStatus::of).toList());
    }

    @GET
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    public Response one(@PathParam("id") UUID id) {
        Program program = caller.program();
        return answer(
                Response.Status.OK.getStatusCode(),
                own.of(program.account()).stream()
                        .filter(request -> request.id().equals(id))
                        .map(RequestStatus::of)
                        .findFirst()
                        .orElseThrow(NoSuchRequest::new));
    }

    private static Response answer(int status, Object entity) {
        return Response.status(status)
                .entity(entity)
                .header("Cache-Control", "no-store")
                .build();
    }
}
