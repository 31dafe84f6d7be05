package online.backgroundremove.cutout;

import com.sun.jna.NativeLong;
import online.backgroundremove.cutout.image.CLibrary;

/**
 * Tells glibc's malloc to keep large blocks for the next photo instead of giving them back to the kernel, which would hand
 * them out again page by page, zeroed: a fifth of a net's time. The process stays as large as its usual work makes it.
 * Other C libraries keep blocks in their own way; nets are a little slower there, and that is all.
 */
final class LargeBlocks {

    private static final int M_TRIM_THRESHOLD = -1;
    private static final int M_TOP_PAD = -2;
    private static final int M_MMAP_MAX = -4;
    private static final int M_ARENA_MAX = -8;

    private LargeBlocks() {}

    static void keep() {
        CLibrary.call("mallopt", M_ARENA_MAX, 1);
        CLibrary.call("mallopt", M_MMAP_MAX, 0);
        CLibrary.call("mallopt", M_TRIM_THRESHOLD, Integer.MAX_VALUE);
        CLibrary.call("mallopt", M_TOP_PAD, 256 << 20);
    }

    /** After unusually large work: what nobody holds goes back to the kernel after all. */
    static void giveBack() {
        CLibrary.call("malloc_trim", new NativeLong(0));
    }
}
