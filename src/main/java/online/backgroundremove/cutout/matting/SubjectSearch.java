package online.backgroundremove.cutout.matting;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import online.backgroundremove.cutout.image.Photo;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.option.Canvas;
import online.backgroundremove.cutout.option.Quality;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;

/** Has a net look at a photo until it is sure of its subject, or has looked in every way that the quality is worth. */
public final class SubjectSearch {

    /** A look, and how unsure the looks before it must have left the net. */
    private record Step(Look look, double below) {}

    private static final double ALWAYS = 2;

    private static final List<Step> FAST =
            List.of(new Step(Look.COMPACT, ALWAYS), new Step(Look.DISTANT_COARSE, 0.85), new Step(Look.SQUEEZED, 0.5));

    private static final List<Step> STANDARD = List.of(
            new Step(Look.COARSE, ALWAYS),
            new Step(Look.DISTANT_COARSE, 0.9),
            new Step(Look.WHOLE, 0.9),
            new Step(Look.SQUEEZED, 0.85));

    private static final List<Step> BEST = List.of(
            new Step(Look.WHOLE, ALWAYS),
            new Step(Look.COARSE, 0.9),
            new Step(Look.DISTANT, 0.9),
            new Step(Look.SQUEEZED, 0.85));

    private final Segmenter net;
    private final Supplier<Duration> left;

    /** @param left how much time the caller still has */
    public SubjectSearch(Segmenter net, Supplier<Duration> left) {
        this.net = net;
        this.left = left;
    }

    /** Has a net look at nothing, as it will look at most photos: its first look takes longer and allocates much memory. */
    public static void warmUp(Segmenter net, Scratch scratch) {
        Canvas usual = Look.COARSE.size(net.eye(), new Canvas(3, 2));
        try (Scalar grey = Scalar.all(net.eye().grey())) {
            net.segment(scratch.keep(new Mat(usual.height(), usual.width(), CV_8UC3, grey)), scratch);
        }
    }

    /**
     * @param photo no larger than the net can see, or details are lost
     * @return the look that the net is surest of, its matte of the photo's size; nothing where the photo has one colour
     */
    public Sighting find(Photo photo, Quality quality, Scratch scratch) {
        if (photo.isEven(net.eye().grey(), scratch)) {
            return Sighting.ofNothing(photo, scratch);
        }
        long started = System.nanoTime();
        List<Sighting> sightings = new ArrayList<>();
        double certainty = 0;
        for (Step step : steps(quality)) {
            if (certainty >= step.below) {
                continue;
            }
            if (!sightings.isEmpty() && !allows(System.nanoTime() - started)) {
                return surest(sightings, scratch).inHaste();
            }
            Sighting sighting = Sighting.of(step.look.at(photo, net, scratch), step.look);
            sightings.add(sighting);
            certainty = Math.max(certainty, sighting.certainty());
        }
        return surest(sightings, scratch);
    }

    private static Sighting surest(List<Sighting> sightings, Scratch scratch) {
        Sighting surest = Collections.max(sightings, Comparator.comparingDouble(Sighting::certainty));
        boolean alone = sightings.stream().noneMatch(other -> !other.equals(surest) && other.agrees(surest, scratch));
        return sightings.size() > 1 && alone ? surest.inDoubt() : surest;
    }

    /** Whether there is time for as much again, and for all that comes after it. */
    private boolean allows(long nanosSoFar) {
        return left.get().toNanos() > 3 * nanosSoFar;
    }

    private static List<Step> steps(Quality quality) {
        return switch (quality) {
            case FAST -> FAST;
            case STANDARD -> STANDARD;
            case BEST -> BEST;
        };
    }
}
