package online.backgroundremove.cutout;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much work is taken on at a time.
 *
 * @param nets how many photos are segmented at once; each net needs about 1.7 GB
 * @param threads that one net computes with; 0 means one for each core
 * @param patience how long a photo waits for a net before it is refused as busy
 * @param maxMegapixels the largest photo taken, in 10⁶ pixels
 * @param megapixelsInFlight bounds the memory for decoded photos, about 12 MB for each megapixel
 */
@Dependent
public record CutoutSettings(int nets, int threads, Duration patience, int maxMegapixels, int megapixelsInFlight) {

    @Inject
    public CutoutSettings(
            @ConfigProperty(name = "cutout.nets") int nets,
            @ConfigProperty(name = "cutout.threads") int threads,
            @ConfigProperty(name = "cutout.patience") Duration patience,
            @ConfigProperty(name = "cutout.max-megapixels") int maxMegapixels,
            @ConfigProperty(name = "cutout.megapixels-in-flight") int megapixelsInFlight) {
        if (nets < 1 || threads < 0 || patience.isNegative() || maxMegapixels < 1) {
            throw new IllegalArgumentException("cutout.* settings must be positive");
        }
        if (megapixelsInFlight < maxMegapixels) {
            throw new IllegalArgumentException("cutout.megapixels-in-flight must let one largest photo in");
        }
        this.nets = nets;
        this.threads = threads;
        this.patience = patience;
        this.maxMegapixels = maxMegapixels;
        this.megapixelsInFlight = megapixelsInFlight;
    }
}
