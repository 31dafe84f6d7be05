package online.backgroundremove.api.v1;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import online.backgroundremove.privacy.execution.Ledger;
import online.backgroundremove.privacy.execution.Receipts;
import online.backgroundremove.privacy.export.Exports;

/** What shows that erasures are done: receipts, where the ledger is, and the key that verifies both. */
@Path("privacy")
public class ProofsResource {

    @Inject
    private Receipts receipts;

    @Inject
    private Ledger ledger;

    @Inject
    private Exports exports;

    /** The receipt of a request, for whoever knows the request's number. */
    @GET
    @Path("receipts/{request}")
    @Produces(MediaType.APPLICATION_JSON)
    public String receipt(@PathParam("request") UUID request) {
        return receipts.of(request).orElseThrow(NotFoundException::new).text();
    }

    /** Number and hash of the ledger's last entry, signed: whoever keeps it can tell later that nothing was taken out. */
    @GET
    @Path("ledger/checkpoint")
    @Produces(MediaType.APPLICATION_JSON)
    public String checkpoint() {
        return ledger.checkpoint().text();
    }

    /** What {@code data.json} of a copy looks like. */
    @GET
    @Path("export-schema")
    @Produces(MediaType.APPLICATION_JSON)
    public String exportSchema() {
        return exports.schema();
    }

    /** The public key, X.509 in base64. */
    @GET
    @Path("signing-key")
    @Produces(MediaType.TEXT_PLAIN)
    public String signingKey() {
        return receipts.publicKey();
    }
}
