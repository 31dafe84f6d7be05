package online.backgroundremove.cutout.matting;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import online.backgroundremove.cutout.image.Photo;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.option.Quality;

/** Has a net look at a photo until it is sure of its subject, or has looked in every way that the quality is worth. */
public final class SubjectSearch {

    /** A look, and how unsure the looks before it must have left the net. */
    private record Step(Look look, double below) {}

    private static final double ALWAYS = 2;

    private static final List<Step> FAST =
            List.of(new Step(Look.COARSE, ALWAYS), new Step(Look.DISTANT_COARSE, 0.85), new Step(Look.SQUEEZED, 0.5));

    private static final List<Step> STANDARD = List.of(
            new Step(Look.COARSE, ALWAYS),
            new Step(Look.DISTANT_COARSE, 0.9),
            new Step(Look.WHOLE, 0.9),
            new Step(Look.SQUEEZED, 0.85));

    private static final List<Step> BEST = List.of(
            new Step(Look.WHOLE, ALWAYS),
            new Step(Look.COARSE, 0.95),
            new Step(Look.DISTANT, 0.93),
            new Step(Look.SQUEEZED, 0.85));

    private final Segmenter net;
    private final Supplier<Duration> left;

    /** @param left how much time the caller still has */
    public SubjectSearch(Segmenter net, Supplier<Duration> left) {
        this.net = net;
        this.left = left;
    }

    /**
     * @param photo no larger than the net can see, or details are lost
     * @return the look that the net is surest of, its matte of the photo's size
     */
    public Sighting find(Photo photo, Quality quality, Scratch scratch) {
        long started = System.nanoTime();
        Sighting best = null;
        for (Step step : steps(quality)) {
            if (best == null || (best.certainty() < step.below && allows(System.nanoTime() - started))) {
                Sighting sighting = Sighting.of(step.look.at(photo, net, scratch), step.look);
                best = best == null ? sighting : best.better(sighting);
            }
        }
        return Objects.requireNonNull(best);
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
