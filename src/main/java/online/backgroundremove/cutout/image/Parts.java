package online.backgroundremove.cutout.image;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Work in parts on all cores. */
public final class Parts {

    private Parts() {}

    /**
     * Returns, or throws what a part threw first, only when all parts have ended: a parallel stream may leave earlier, and
     * the parts still running would write to memory that its owner has freed.
     */
    public static void inParallel(IntStream parts, IntConsumer work) {
        AtomicReference<@Nullable Throwable> first = new AtomicReference<>();
        parts.parallel().forEach(part -> {
            try {
                work.accept(part);
            } catch (RuntimeException | Error failure) {
                first.compareAndSet(null, failure);
            }
        });
        Throwable failure = first.get();
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
    }
}
