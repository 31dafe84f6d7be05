package online.backgroundremove.cutout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Function;
import online.backgroundremove.cutout.compose.Composition;
import online.backgroundremove.cutout.compose.Demand;
import online.backgroundremove.cutout.compose.Masks;
import online.backgroundremove.cutout.compose.Picture;
import online.backgroundremove.cutout.file.EncodedFile;
import online.backgroundremove.cutout.file.Encoding;
import online.backgroundremove.cutout.image.DamagedImage;
import online.backgroundremove.cutout.image.Photo;
import online.backgroundremove.cutout.image.PhotoHeader;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.image.UnreadableImage;
import online.backgroundremove.cutout.image.UnsupportedImage;
import online.backgroundremove.cutout.matting.Matting;
import online.backgroundremove.cutout.matting.Segmenter;
import online.backgroundremove.cutout.matting.Sighting;
import online.backgroundremove.cutout.matting.Subject;
import online.backgroundremove.cutout.matting.SubjectSearch;
import online.backgroundremove.cutout.option.Box;
import online.backgroundremove.cutout.option.Canvas;
import online.backgroundremove.cutout.option.CutoutOptions;

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
     * @param photo JPEG, PNG, WebP, TIFF, GIF, HEIC or AVIF
     * @param options what the caller wishes for
     * @throws UnreadableImage when it is not an image
     * @throws DamagedImage when it is not a whole photo, or not a sound one
     * @throws UnsupportedImage when it is an image of another format
     * @throws InvalidOption when a wish makes no sense, or not for this photo
     * @throws TooManyPixels when it is larger than the settings allow
     * @throws UnknownForeground when there is no subject in it
     * @throws Busy when it would have to wait too long
     * @throws DeadlinePassed when the caller's time is up
     */
    public Cutout cut(byte[] photo, CutoutOptions options, Deadline deadline) {
        nets.check();
        PhotoHeader header = PhotoHeader.of(photo);
        if (header.pixels() > settings.maxMegapixels() * 1_000_000L) {
            throw new TooManyPixels(header.pixels(), settings.maxMegapixels());
        }
        long pixels = header.pixels() + Demand.beside(header.seen(), options);
        try {
            return budget.spend(pixels, () -> cut(photo, header, options, deadline));
        } finally {
            LargeBlocks.worked(pixels);
        }
    }

    private Cutout cut(byte[] bytes, PhotoHeader header, CutoutOptions options, Deadline deadline) {
        Stopwatch watch = new Stopwatch();
        deadline.check();
        try (Scratch scratch = new Scratch(deadline::check)) {
            Photo whole = Photo.decode(bytes, header, scratch);
            Canvas size = options.frame().size().of(whole.width(), whole.height());
            Photo photo = whole.reduced(size, scratch);
            Box region = options.selection()
                    .region()
                    .in(whole.width(), whole.height())
                    .scaled(whole.size(), size);
            Photo part = photo.cropped(region, scratch);
            Photo small = part.reduced(model.facts().eye().near(part.size()), scratch);
            watch.end(Stage.DECODE);
            Sighting seen = find(small, options, deadline, watch, scratch);
            boolean semitransparent = options.selection().semitransparent();
            Subject subject = watch.time(
                    Stage.REFINE,
                    () -> Matting.subject(part, small, seen.matte(), semitransparent, scratch)
                            .within(photo, region, scratch));
            deadline.check();
            Picture picture = watch.time(Stage.COMPOSE, () -> compose(subject, options, scratch));
            deadline.check();
            EncodedFile file = watch.time(Stage.ENCODE, () -> Encoding.encode(picture, options.output(), scratch));
            return cutout(file, picture, seen, watch);
        }
    }

    private static Picture compose(Subject found, CutoutOptions options, Scratch scratch) {
        Subject subject = Masks.apply(found, options.selection(), scratch);
        Picture picture = Composition.compose(subject, options, scratch);
        if (picture.subjectBox().isEmpty()) {
            throw new UnknownForeground();
        }
        return picture;
    }

    private static Cutout cutout(EncodedFile file, Picture picture, Sighting seen, Stopwatch watch) {
        SubjectFacts facts = new SubjectFacts(picture.subjectBox(), picture.coverage(), seen.certainty());
        return new Cutout(file.bytes(), file.mediaType(), picture.size(), facts, watch.times());
    }

    private Sighting find(Photo photo, CutoutOptions options, Deadline deadline, Stopwatch watch, Scratch scratch) {
        Sighting seen = lend(deadline, net -> {
            watch.end(Stage.WAIT);
            deadline.check();
            return watch.time(
                    Stage.SEGMENT,
                    () -> new SubjectSearch(net, deadline::left).find(photo, options.quality(), scratch));
        });
        deadline.check();
        if (seen.isNothing() && options.selection().keep() == null) {
            throw seen.hasty() ? new DeadlinePassed() : new UnknownForeground();
        }
        return seen;
    }

    private <T> T lend(Deadline deadline, Function<Segmenter, T> work) {
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
