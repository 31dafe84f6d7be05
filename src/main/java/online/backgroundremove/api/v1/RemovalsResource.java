package online.backgroundremove.api.v1;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import online.backgroundremove.api.HttpProblem;
import online.backgroundremove.cutout.Cutout;
import online.backgroundremove.cutout.option.CutoutOptions;
import online.backgroundremove.removal.BackgroundRemoval;
import online.backgroundremove.removal.EmptyUpload;
import online.backgroundremove.removal.Upload;
import org.jspecify.annotations.Nullable;

/**
 * Photos in, cut-outs out. Whoever accepts only our errors gets them too: of the types that the description names, some
 * generated clients ask for the JSON alone.
 */
@Path("removals")
@Produces({RemovalsResource.PNG, HttpProblem.MEDIA_TYPE})
public class RemovalsResource {

    static final String PNG = "image/png";

    @Inject
    private BackgroundRemoval removal;

    @Inject
    private Upload upload;

    @POST
    @Consumes({"image/jpeg", "image/png", "image/webp", "image/*", MediaType.APPLICATION_OCTET_STREAM})
    public Response removeFromBody(InputStream photo, @HeaderParam(Prefer.HEADER) List<String> prefer)
            throws IOException {
        return remove(photo, prefer);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response removeFromForm(
            @FormParam("image") @Nullable EntityPart image, @HeaderParam(Prefer.HEADER) List<String> prefer)
            throws IOException {
        if (image == null) {
            throw new EmptyUpload();
        }
        return remove(image.getContent(), prefer);
    }

    private Response remove(InputStream stream, List<String> prefer) throws IOException {
        byte[] photo = upload.read(stream);
        Cutout cutout = removal.remove(
                photo, CutoutOptions.DEFAULT, Prefer.parse(prefer).patience());
        return Response.ok((StreamingOutput) cutout::writeTo, cutout.mediaType())
                .header("Content-Length", cutout.length())
                .header("Cache-Control", "no-store")
                .header("Server-Timing", ServerTiming.of(cutout.times()))
                .build();
    }
}
