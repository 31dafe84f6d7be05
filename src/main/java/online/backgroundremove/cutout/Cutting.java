package online.backgroundremove.cutout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Function;
import online.backgroundremove.cutout.compose.Composition;
import online.backgroundremove.cutout.compose.Picture;
import online.backgroundremove.cutout.compose.Subject;
import online.backgroundremove.cutout.file.EncodedFile;
import online.backgroundremove.cutout.file.Encoding;
import online.backgroundremove.cutout.image.DamagedImage;
import online.backgroundremove.cutout.image.Photo;
import online.backgroundremove.cutout.image.PhotoHeader;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.image.UnreadableImage;
import online.backgroundremove.cutout.image.UnsupportedImage;
import online.backgroundremove.cutout.option.CutoutOptions;
import org.bytedeco.opencv.opencv_core.Mat;

/** From a photo's bytes to a cut-out's bytes. */
@ApplicationScoped
public class Cutting {

    private final NetPool nets;
    private final Model model;
    private final CutoutSettings settings;
    private final MegapixelBudget budget;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Cutting() {
        this.nets = null;
        this.model = null;
        this.settings = null;
        this.budget = null;
    }

    @Inject
    public Cutting(NetPool nets, Model model, CutoutSettings settings) {
        this.nets = nets;
        this.model = model;
        this.settings = settings;
        this.budget = new MegapixelBudget(settings.megapixelsInFlight());
    }

    /**
     * Cuts the subject of a photo out.
     *
     * @param photo JPEG, PNG or WebP
     * @param options what the caller wishes for
     * @throws UnreadableImage when it is not an image
     * @throws DamagedImage when it is not a whole photo, or not a sound one
     * @throws UnsupportedImage when it is an image of another format
     * @throws TooManyPixels when it is larger than the settings allow
     * @throws Busy when it would have to wait too long
     * @throws DeadlinePassed when the caller's time is up
     */
    public Cutout cut(byte[] photo, CutoutOptions options, Deadline deadline) {
        PhotoHeader header = PhotoHeader.of(photo);
        if (header.pixels() > settings.maxMegapixels() * 1_000_000L) {
            throw new TooManyPixels(header.pixels(), settings.maxMegapixels());
        }
        return budget.spend(header, () -> cut(photo, header, options, deadline));
    }

    private Cutout cut(byte[] bytes, PhotoHeader header, CutoutOptions options, Deadline deadline) {
        Stopwatch watch = new Stopwatch();
        deadline.check();
        try (Scratch scratch = new Scratch()) {
            Photo photo = Photo.decode(bytes, header, scratch);
            Mat square = photo.square(model.facts().size(), model.facts().mean(), scratch);
            watch.end(Stage.DECODE);
            Mat matte = matte(square, deadline, watch, scratch);
            deadline.check();
            Picture picture = watch.time(
                    Stage.COMPOSE, () -> Composition.compose(Subject.of(photo, matte, scratch), options, scratch));
            deadline.check();
            EncodedFile file = watch.time(Stage.ENCODE, () -> Encoding.encode(picture, options.output()));
            SubjectFacts subject = new SubjectFacts(picture.subjectBox(), picture.coverage(), 1);
            return new Cutout(file.bytes(), file.mediaType(), picture.size(), subject, watch.times());
        }
    }

    private Mat matte(Mat square, Deadline deadline, Stopwatch watch, Scratch scratch) {
        return lend(deadline, net -> {
            watch.end(Stage.WAIT);
            deadline.check();
            return watch.time(Stage.SEGMENT, () -> net.matte(square, scratch));
        });
    }

    private Mat lend(Deadline deadline, Function<SegmentationNet, Mat> work) {
        try {
            return nets.lend(shorter(settings.patience(), deadline.left()), work);
        } catch (Busy busy) {
            deadline.check();
            throw busy;
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
