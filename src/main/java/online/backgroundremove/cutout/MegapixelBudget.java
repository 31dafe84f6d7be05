package online.backgroundremove.cutout;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import online.backgroundremove.cutout.option.InvalidOption;

/**
 * Bounds the memory for pixels: a photo that does not fit now, with the pictures beside it and a result larger than itself,
 * is refused at once, decided from headers and wishes.
 */
final class MegapixelBudget {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final int total;
    private final Semaphore free;

    MegapixelBudget(int megapixels) {
        this.total = megapixels;
        this.free = new Semaphore(megapixels);
    }

    /**
     * @throws Busy when they do not fit beside those in flight
     * @throws InvalidOption when they would not fit alone
     */
    <T> T spend(long pixels, Supplier<T> work) {
        long needed = (pixels + 999_999) / 1_000_000;
        if (needed > total) {
            throw new InvalidOption("The photo, the pictures with it and the result could have more than " + total
                    + " megapixels together. A smaller size or canvas helps, and less margin.");
        }
        int megapixels = (int) needed;
        if (!free.tryAcquire(megapixels)) {
            throw new Busy(RETRY_AFTER);
        }
        try {
            return work.get();
        } finally {
            free.release(megapixels);
        }
    }
}
