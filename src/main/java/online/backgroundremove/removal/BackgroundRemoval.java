package online.backgroundremove.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import online.backgroundremove.account.key.MegapixelLimits;
import online.backgroundremove.account.key.MonthlyLimitReached;
import online.backgroundremove.cutout.Busy;
import online.backgroundremove.cutout.Cutout;
import online.backgroundremove.cutout.Cutting;
import online.backgroundremove.cutout.Deadline;
import online.backgroundremove.cutout.DeadlinePassed;
import online.backgroundremove.cutout.TooManyPixels;
import online.backgroundremove.cutout.UnknownForeground;
import online.backgroundremove.cutout.image.DamagedImage;
import online.backgroundremove.cutout.image.PhotoHeader;
import online.backgroundremove.cutout.image.UnreadableImage;
import online.backgroundremove.cutout.image.UnsupportedImage;
import online.backgroundremove.cutout.option.CutoutOptions;
import online.backgroundremove.cutout.option.InvalidOption;
import online.backgroundremove.network.FairLimits;
import online.backgroundremove.network.TooManyRequests;

/** A photo comes in, its cut-out goes out; that there was one is counted, and nothing of it is kept. */
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
    private FairLimits visitors;

    @Inject
    private MegapixelLimits keys;

    @Inject
    private UsageNote note;

    @Inject
    private Statistics statistics;

    /**
     * Removes a photo's background.
     *
     * @param sender whose limits it counts for
     * @param photo JPEG, PNG, WebP, TIFF, GIF, HEIC or AVIF
     * @param options what the caller wishes for
     * @param patience how long the caller waits, if less than the settings allow
     * @throws TooManyRequests when the visitor's network has none left
     * @throws MonthlyLimitReached when the key has too few megapixels left
     */
    public Cutout remove(Sender sender, byte[] photo, CutoutOptions options, Optional<Duration> patience) {
        Outcome outcome = Outcome.FAILED;
        try {
            Deadline deadline = deadline(patience);
            Cutout cutout = limited(sender, photo, () -> cutting.cut(photo, options, deadline));
            outcome = Outcome.DELIVERED;
            metrics.took(cutout.times());
            return cutout;
        } catch (RuntimeException refusal) {
            outcome = outcome(refusal);
            throw refusal;
        } finally {
            count(outcome);
            metrics.ended(outcome);
        }
    }

    /** A visitor's share is for tries, since these cost us as much; a key's megapixels are for what was delivered. */
    private Cutout limited(Sender sender, byte[] photo, Supplier<Cutout> work) {
        if (sender instanceof Sender.Visitor visitor) {
            visitors.visitor(visitor.network());
        }
        Megapixels megapixels = Megapixels.of(PhotoHeader.of(photo).pixels());
        note.work(megapixels);
        return sender instanceof Sender.Keyed keyed ? keys.within(keyed.key(), megapixels.count(), work) : work.get();
    }

    /** By day, of all who do not object to that. */
    private void count(Outcome outcome) {
        if (statistics.include(note)) {
            tally.count(outcome);
        }
    }

    private static Outcome outcome(RuntimeException refusal) {
        if (refusal instanceof Busy) {
            return Outcome.BUSY;
        }
        if (refusal instanceof DeadlinePassed) {
            return Outcome.TIMED_OUT;
        }
        if (refusal instanceof TooManyRequests || refusal instanceof MonthlyLimitReached) {
            return Outcome.LIMITED;
        }
        boolean refused = refusal instanceof UnreadableImage
                || refusal instanceof DamagedImage
                || refusal instanceof UnsupportedImage
                || refusal instanceof UnknownForeground
                || refusal instanceof InvalidOption
                || refusal instanceof TooManyPixels;
        return refused ? Outcome.REFUSED : Outcome.FAILED;
    }

    private Deadline deadline(Optional<Duration> patience) {
        Duration longest = settings.deadline();
        return Deadline.in(
                patience.filter(asked -> asked.compareTo(longest) < 0).orElse(longest));
    }
}
