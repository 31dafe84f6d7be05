package online.backgroundremove.cutout.image;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;

/** The C library of this process, for what Java cannot ask of it. */
public final class CLibrary {

    private CLibrary() {}

    /** Does nothing where there is no such function: all that is asked for is better to have, and no more. */
    public static void call(String function, Object... arguments) {
        if (!Platform.isLinux()) {
            return;
        }
        try {
            NativeLibrary.getInstance("c").getFunction(function).invokeInt(arguments);
        } catch (UnsatisfiedLinkError otherLibrary) {
            // As said above.
        }
    }
}
