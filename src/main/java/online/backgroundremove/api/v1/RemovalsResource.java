package online.backgroundremove.api.v1;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import online.backgroundremove.account.key.KeyScope;
import online.backgroundremove.api.ApiCaller;
import online.backgroundremove.api.HttpProblem;
import online.backgroundremove.api.NeedsScope;
import online.backgroundremove.api.Parameters;
import online.backgroundremove.cutout.Cutout;
import online.backgroundremove.cutout.option.CutoutOptions;
import online.backgroundremove.removal.BackgroundRemoval;
import online.backgroundremove.removal.EmptyUpload;
import online.backgroundremove.removal.Upload;

/**
 * Photos in, cut-outs out. Whoever accepts only our errors gets them too: of the types that the description names, some
 * generated clients ask for the JSON alone.
 */
@Path("removals")
@NeedsScope(value = KeyScope.REMOVALS, visitorsToo = true)
@Produces({
    RemovalsResource.PNG,
    RemovalsResource.JPEG,
    RemovalsResource.WEBP,
    RemovalsResource.ZIP,
    HttpProblem.MEDIA_TYPE
})
public class RemovalsResource {

    static final String PNG = "image/png";
    static final String JPEG = "image/jpeg";
    static final String WEBP = "image/webp";
    static final String ZIP = "application/zip";

    @Inject
    private BackgroundRemoval removal;

    @Inject
    private Upload upload;

    @Inject
    private ApiCaller caller;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo address;

    @POST
    @Consumes({JPEG, PNG, WEBP, "image/*", MediaType.APPLICATION_OCTET_STREAM})
    public Response removeFromBody(InputStream body) throws IOException {
        byte[] photo = upload.read(body);
        return remove(photo, new Parameters(address.getQueryParameters(), List.of()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response removeFromForm(List<EntityPart> form) throws IOException {
        Parameters parameters = new Parameters(address.getQueryParameters(), form);
        byte[] photo = parameters.file("image").orElseThrow(EmptyUpload::new);
        return remove(upload.read(new ByteArrayInputStream(photo)), parameters);
    }

    private Response remove(byte[] photo, Parameters parameters) {
        CutoutOptions options =
                new CutoutParameters(parameters).options(AcceptedFormat.of(headers.getAcceptableMediaTypes()));
        parameters.refuseUnknown();
        Cutout cutout = removal.remove(
                caller.sender(),
                photo,
                options,
                Prefer.parse(lines(Prefer.HEADER)).patience());
        Response.ResponseBuilder response = Response.ok((StreamingOutput) cutout::writeTo, cutout.mediaType())
                .header("Content-Length", cutout.length())
                .header("Cache-Control", "no-store")
                .header("Vary", "Accept")
                .header("Server-Timing", ServerTiming.of(cutout.times()));
        Findings.of(cutout).forEach(response::header);
        return response.build();
    }

    private List<String> lines(String header) {
        return Objects.requireNonNullElse(headers.getRequestHeader(header), List.of());
    }
}
