package online.backgroundremove.cutout;

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

    static void keep() {
        call("mallopt", M_ARENA_MAX, 1);
        call("mallopt", M_MMAP_MAX, 0);
        call("mallopt", M_TRIM_THRESHOLD, Integer.MAX_VALUE);
        call("mallopt", M_TOP_PAD, 256 << 20);
    }

    /** After unusually large work: what nobody holds goes back to the kernel after all. */
    static void giveBack() {
        call("malloc_trim", new NativeLong(0));
    }

    private static void call(String function, Object... arguments) {
        if (!Platform.isLinux()) {
            return;
        }
        try {
            NativeLibrary.getInstance("c").getFunction(function).invokeInt(arguments);
        } catch (UnsatisfiedLinkError otherLibrary) {
            // Another C library keeps blocks in its own way; nets are a little slower there, and that is all.
        }
    }
}
