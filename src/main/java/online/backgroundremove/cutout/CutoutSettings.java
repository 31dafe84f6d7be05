package online.backgroundremove.cutout;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much work is taken on at a time.
 *
 * @param nets how many photos are segmented at once; each net needs about 2 GB; without any, all photos are refused as busy
 * @param threads that one net computes with; 0 means one for each core
 * @param patience how long a photo waits for a net before it is refused as busy
 * @param maxMegapixels the largest photo taken, in 10⁶ pixels
 * @param megapixelsInFlight bounds the memory for photos, pictures that come with them and results that are larger,
 *     about 12 MB for each megapixel
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
        require(nets >= 0, "cutout.nets must not be negative");
        require(threads >= 0, "cutout.threads must not be negative");
        require(!patience.isNegative(), "cutout.patience must not be negative");
        require(maxMegapixels >= 1, "cutout.max-megapixels must be at least 1");
        require(
                megapixelsInFlight >= maxMegapixels,
                "cutout.megapixels-in-flight must not be less than cutout.max-megapixels");
        this.nets = nets;
        this.threads = threads;
        this.patience = patience;
        this.maxMegapixels = maxMegapixels;
        this.megapixelsInFlight = megapixelsInFlight;
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
