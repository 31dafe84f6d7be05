package online.backgroundremove.web;

import static java.util.Map.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import online.backgroundremove.cutout.Busy;
import online.backgroundremove.cutout.Cutout;
import online.backgroundremove.cutout.DeadlinePassed;
import online.backgroundremove.cutout.TooManyPixels;
import online.backgroundremove.cutout.UnknownForeground;
import online.backgroundremove.cutout.image.DamagedImage;
import online.backgroundremove.cutout.image.UnreadableImage;
import online.backgroundremove.cutout.image.UnsupportedImage;
import online.backgroundremove.cutout.option.InvalidOption;
import online.backgroundremove.network.TooManyRequests;
import online.backgroundremove.removal.BackgroundRemoval;
import online.backgroundremove.removal.EmptyUpload;
import online.backgroundremove.removal.Sender;
import online.backgroundremove.removal.TooManyBytes;
import online.backgroundremove.removal.Upload;
import org.jspecify.annotations.Nullable;

/** The tool's form, for browsers without script: it answers with the picture, or shows the page again and says why not. */
@Named
@RequestScoped
public class CutoutPage {

    /** The message is keyed by the exception's name. */
    static final Map<Class<? extends RuntimeException>, Integer> STATUS = Map.ofEntries(
            entry(UnreadableImage.class, 400),
            entry(DamagedImage.class, 400),
            entry(EmptyUpload.class, 400),
            entry(TooManyBytes.class, 413),
            entry(TooManyPixels.class, 413),
            entry(UnsupportedImage.class, 415),
            entry(UnknownForeground.class, 422),
            entry(InvalidOption.class, 400),
            entry(TooManyRequests.class, 429),
            entry(Busy.class, 503),
            entry(DeadlinePassed.class, 504));

    private static final Map<String, String> ENDINGS =
            Map.of("image/png", "png", "image/jpeg", "jpg", "image/webp", "webp");

    @Inject
    private BackgroundRemoval removal;

    @Inject
    private Upload upload;

    @Inject
    private FacesContext faces;

    @Inject
    private PlainOptions options;

    @Inject
    private CurrentVisitor visitor;

    private @Nullable Part photo;

    private @Nullable String problem;

    private long seconds;

    public @Nullable Part getPhoto() {
        return photo;
    }

    public void setPhoto(@Nullable Part photo) {
        this.photo = photo;
    }

    /** Key of the message that says why there is no picture, or null. */
    public @Nullable String getProblem() {
        return problem;
    }

    /** After which another try makes sense, where the problem passes. */
    public long getSeconds() {
        return seconds;
    }

    /** The same, for waits that nobody counts in seconds. */
    public long getMinutes() {
        return (seconds + 59) / 60;
    }

    public void remove() throws IOException {
        try {
            send(removal.remove(
                    new Sender.Visitor(visitor.caller().network()), bytes(), options.wishes(), Optional.empty()));
        } catch (RuntimeException refusal) {
            Integer status = STATUS.get(refusal.getClass());
            if (status == null) {
                throw refusal;
            }
            faces.getExternalContext().setResponseStatus(status);
            retryAfter(refusal).ifPresent(this::tellWhen);
            problem = refusal.getClass().getSimpleName();
        }
    }

    private static Optional<Duration> retryAfter(RuntimeException refusal) {
        if (refusal instanceof Busy busy) {
            return Optional.of(busy.retryAfter());
        }
        return refusal instanceof TooManyRequests limited ? Optional.of(limited.retryAfter()) : Optional.empty();
    }

    private void tellWhen(Duration retryAfter) {
        seconds = retryAfter.toSeconds();
        faces.getExternalContext().setResponseHeader("Retry-After", Long.toString(seconds));
    }

    private byte[] bytes() throws IOException {
        if (photo == null) {
            throw new EmptyUpload();
        }
        return upload.read(photo.getInputStream());
    }

    private void send(Cutout cutout) throws IOException {
        ExternalContext response = faces.getExternalContext();
        response.setResponseContentType(cutout.mediaType());
        response.setResponseContentLength(cutout.length());
        response.setResponseHeader(
                "Content-Disposition", "inline; filename=\"cutout." + ENDINGS.get(cutout.mediaType()) + "\"");
        cutout.writeTo(response.getResponseOutputStream());
        faces.responseComplete();
    }
}
