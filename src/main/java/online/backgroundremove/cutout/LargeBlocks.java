package online.backgroundremove.cutout;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.NativeLong;
import com.sun.jna.Platform;

/**
 * Tells glibc's malloc to keep large blocks for the next photo instead of giving them back to the kernel, which would hand
 * them out again page by page, zeroed: a fifth of a net's time. The process stays as large as its usual work makes it.
 */
final class LargeBlocks {

    private static final int M_TRIM_THRESHOLD = -1;
    private static final int M_TOP_PAD = -2;
    private static final int M_MMAP_MAX = -4;
    private static final int M_ARENA_MAX = -8;

    private LargeBlocks() {}

    /** Does nothing where the C library is another one. */
    static void keep() {
        if (!Platform.isLinux()) {
            return;
        }
        try {
            Function mallopt = NativeLibrary.getInstance("c").getFunction("mallopt");
            set(mallopt, M_ARENA_MAX, 1);
            set(mallopt, M_MMAP_MAX, 0);
            set(mallopt, M_TRIM_THRESHOLD, Integer.MAX_VALUE);
            set(mallopt, M_TOP_PAD, 256 << 20);
        } catch (UnsatisfiedLinkError otherLibrary) {
            // Nets are a little slower there, and that is all.
        }
    }

    /** After unusually large work: what nobody holds goes back to the kernel after all. */
    static void giveBack() {
        if (!Platform.isLinux()) {
            return;
        }
        try {
            NativeLibrary.getInstance("c").getFunction("malloc_trim").invokeInt(new Object[] {new NativeLong(0)});
        } catch (UnsatisfiedLinkError otherLibrary) {
            // Then it keeps nothing back either.
        }
    }

    private static void set(Function mallopt, int parameter, int value) {
        mallopt.invokeInt(new Object[] {parameter, value});
    }
}
