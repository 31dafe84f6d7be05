package online.backgroundremove.cutout;

import com.sun.jna.NativeLong;
import java.util.concurrent.atomic.AtomicLong;
import online.backgroundremove.cutout.image.CLibrary;

/**
 * Tells glibc's malloc to keep large blocks for the next photo instead of giving them back to the kernel, which would hand
 * them out again page by page, zeroed: a fifth of a net's time. By the time a Java program can speak, the virtual machine's
 * own threads have made more arenas than one, and each would keep blocks that the next photo, on another thread, cannot use.
 * So now and then, and after unusually large work, what nobody holds goes back after all. Other C libraries keep blocks in
 * their own way; nets are a little slower there, and that is all.
 */
final class LargeBlocks {

    private static final int M_TRIM_THRESHOLD = -1;
    private static final int M_TOP_PAD = -2;
    private static final int M_MMAP_MAX = -4;
    private static final int M_ARENA_MAX = -8;

    /** Work that alone is reason enough to give back, in pixels. */
    private static final long UNUSUAL = 25_000_000;

    /** Work after which it is time to, in pixels. */
    private static final long OFTEN_ENOUGH = 200_000_000;

    private static final AtomicLong SINCE = new AtomicLong();

    private LargeBlocks() {}

    static void keep() {
        CLibrary.call("mallopt", M_ARENA_MAX, 1);
        CLibrary.call("mallopt", M_MMAP_MAX, 0);
        CLibrary.call("mallopt", M_TRIM_THRESHOLD, Integer.MAX_VALUE);
        CLibrary.call("mallopt", M_TOP_PAD, 256 << 20);
    }

    /** Tells that work is done, and how much it was, in pixels. */
    static void worked(long pixels) {
        long since = SINCE.addAndGet(pixels);
        if (pixels > UNUSUAL || (since > OFTEN_ENOUGH && SINCE.compareAndSet(since, 0))) {
            giveBack();
        }
    }

    static void giveBack() {
        CLibrary.call("malloc_trim", new NativeLong(0));
    }
}
