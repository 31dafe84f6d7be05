package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Optional;
import online.backgroundremove.cutout.Cutout;
import online.backgroundremove.removal.BackgroundRemoval;
import online.backgroundremove.removal.EmptyUpload;
import online.backgroundremove.removal.Upload;
import org.jspecify.annotations.Nullable;

/** The tool's form, for browsers without script. */
@Named
@RequestScoped
public class CutoutPage {

    @Inject
    private BackgroundRemoval removal;

    @Inject
    private Upload upload;

    private @Nullable Part photo;

    public @Nullable Part getPhoto() {
        return photo;
    }

    public void setPhoto(@Nullable Part photo) {
        this.photo = photo;
    }

    public void remove() throws IOException {
        if (photo == null) {
            throw new EmptyUpload();
        }
        send(removal.remove(upload.read(photo.getInputStream()), Optional.empty()));
    }

    private static void send(Cutout cutout) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext response = faces.getExternalContext();
        response.setResponseContentType("image/png");
        response.setResponseContentLength(cutout.length());
        response.setResponseHeader("Cache-Control", "no-store");
        response.setResponseHeader("Content-Disposition", "inline; filename=\"cutout.png\"");
        cutout.writeTo(response.getResponseOutputStream());
        faces.responseComplete();
    }
}
