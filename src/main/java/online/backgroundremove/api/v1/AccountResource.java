package online.backgroundremove.api.v1;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import online.backgroundremove.account.key.ApiKeys;
import online.backgroundremove.account.key.InvalidKey;
import online.backgroundremove.account.key.KeyLedger;
import online.backgroundremove.account.key.KeyScope;
import online.backgroundremove.account.key.Program;
import online.backgroundremove.api.ApiCaller;
import online.backgroundremove.api.NeedsScope;
import online.backgroundremove.removal.UsageReport;

/** What a program may know of its own account: its limits, and what was used. */
@Path("account")
@NeedsScope(KeyScope.USAGE)
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {

    @Inject
    private ApiCaller caller;

    @Inject
    private ApiKeys keys;

    @Inject
    private KeyLedger ledger;

    @Inject
    private UsageReport usage;

    @GET
    public Response account() {
        Program program = caller.program();
        return answer(keys.byId(program.key())
                .map(key -> KeyLimits.of(key, ledger.used(key.id()), keys.today()))
                .orElseThrow(InvalidKey::missing));
    }

    @GET
    @Path("usage")
    public Response usage() {
        return answer(usage.byDay(caller.program().account()).stream()
                .map(UsedDay::of)
                .toList());
    }

    private static Response answer(Object entity) {
        return Response.ok(entity).header("Cache-Control", "no-store").build();
    }
}
