package online.backgroundremove.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import online.backgroundremove.cutout.Busy;
import online.backgroundremove.cutout.Cutout;
import online.backgroundremove.cutout.Cutting;
import online.backgroundremove.cutout.Deadline;
import online.backgroundremove.cutout.DeadlinePassed;
import online.backgroundremove.cutout.TooManyPixels;
import online.backgroundremove.cutout.UnknownForeground;
import online.backgroundremove.cutout.image.DamagedImage;
import online.backgroundremove.cutout.image.UnreadableImage;
import online.backgroundremove.cutout.image.UnsupportedImage;
import online.backgroundremove.cutout.option.CutoutOptions;
import online.backgroundremove.cutout.option.InvalidOption;
import online.backgroundremove.network.FairLimits;
import online.backgroundremove.network.TooManyRequests;

/** A photo comes in, its cut-out goes out; only the count is kept. */
@ApplicationScoped
public class BackgroundRemoval {

    @Inject
    private Cutting cutting;

    @Inject
    private PendingTally tally;

    @Inject
    private RemovalMetrics metrics;

    @Inject
    private RemovalSettings settings;

    @Inject
    private FairLimits limits;

    /**
     * Removes a photo's background.
     *
     * @param sender whose limits it counts for
     * @param photo JPEG, PNG, WebP, TIFF, GIF, HEIC or AVIF
     * @param options what the caller wishes for
     * @param patience how long the caller waits, if less than the settings allow
     * @throws TooManyRequests when the sender has none left
     */
    public Cutout remove(Sender sender, byte[] photo, CutoutOptions options, Optional<Duration> patience) {
        admit(sender);
        Outcome outcome = Outcome.FAILED;
        try {
            Cutout cutout = cutting.cut(photo, options, deadline(patience));
            outcome = Outcome.DELIVERED;
            metrics.took(cutout.times());
            return cutout;
        } catch (UnreadableImage
                | DamagedImage
                | UnsupportedImage
                | UnknownForeground
                | InvalidOption
                | TooManyPixels refusal) {
            outcome = Outcome.REFUSED;
            throw refusal;
        } catch (Busy busy) {
            outcome = Outcome.BUSY;
            throw busy;
        } catch (DeadlinePassed late) {
            outcome = Outcome.TIMED_OUT;
            throw late;
        } finally {
            tally.count(outcome);
            metrics.ended(outcome);
        }
    }

    private void admit(Sender sender) {
        if (sender instanceof Sender.Visitor visitor) {
            limits.visitor(visitor.network());
        }
    }

    private Deadline deadline(Optional<Duration> patience) {
        Duration longest = settings.deadline();
        return Deadline.in(
                patience.filter(asked -> asked.compareTo(longest) < 0).orElse(longest));
    }
}
