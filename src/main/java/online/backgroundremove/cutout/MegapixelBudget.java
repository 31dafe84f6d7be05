package online.backgroundremove.cutout;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Bounds the memory for decoded photos: a photo that does not fit now is refused at once, decided from its header. */
final class MegapixelBudget {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final int total;
    private final Semaphore free;

    MegapixelBudget(int megapixels) {
        this.total = megapixels;
        this.free = new Semaphore(megapixels);
    }

    /** @throws Busy when the photo does not fit beside those in flight */
    <T> T spend(long pixels, Supplier<T> work) {
        int megapixels = (int) Math.min(total, (pixels + 999_999) / 1_000_000);
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
