package online.backgroundremove.cutout.file;

import com.sun.jna.Callback;
import com.sun.jna.CallbackReference;
import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.lang.ref.Reference;
import java.util.Objects;
import online.backgroundremove.cutout.image.Scratch;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Lossless WebP that keeps the colours of transparent pixels as they are. OpenCV has no word for that, and without it
 * libwebp puts there what packs best: leftovers of the subject. So libwebp is called itself, which is in OpenCV's library;
 * offsets are those of {@code webp/encode.h}, whose first byte of the version tells whether they still hold.
 */
final class ExactWebp {

    private static final int VERSION = 0x0200;

    /** How hard it tries, as OpenCV lets it. */
    private static final float EFFORT = 70;

    private static final long CONFIG_SIZE = 116;
    private static final long CONFIG_LOSSLESS = 0;
    private static final long CONFIG_EXACT = 96;

    private static final long PICTURE_SIZE = 256;
    private static final long PICTURE_USE_ARGB = 0;
    private static final long PICTURE_WIDTH = 8;
    private static final long PICTURE_HEIGHT = 12;
    private static final long PICTURE_ARGB = 72;
    private static final long PICTURE_ARGB_STRIDE = 80;
    private static final long PICTURE_WRITER = 96;
    private static final long PICTURE_WRITER_STATE = 104;
    private static final long PICTURE_PROGRESS = 144;

    private static final long WRITER_SIZE = 32;
    private static final long WRITER_BYTES = 0;
    private static final long WRITER_LENGTH = 8;

    private final NativeLibrary library =
            NativeLibrary.getInstance(Objects.requireNonNull(Loader.load(opencv_imgcodecs.class)));

    /** Asked from time to time; 0 ends the encoding. Its shape is libwebp's. */
    interface Progress extends Callback {
        int goOn(int percent, Pointer picture);
    }

    /**
     * @param pixels 8-bit blue, green, red and straight alpha
     * @param scratch is asked from time to time whether to go on: a large picture takes many seconds
     */
    byte[] encode(Mat pixels, Scratch scratch) {
        Progress progress = (percent, picture) -> isOver(scratch) ? 0 : 1;
        try (Memory config = new Memory(CONFIG_SIZE);
                Memory picture = new Memory(PICTURE_SIZE);
                Memory writer = new Memory(WRITER_SIZE)) {
            must("WebPConfigInitInternal", config, 0, EFFORT, VERSION);
            must("WebPPictureInitInternal", picture, VERSION);
            config.setInt(CONFIG_LOSSLESS, 1);
            config.setInt(CONFIG_EXACT, 1);
            library.getFunction("WebPMemoryWriterInit").invokeVoid(new Object[] {writer});
            describe(pixels, picture);
            picture.setPointer(PICTURE_WRITER, library.getFunction("WebPMemoryWrite"));
            picture.setPointer(PICTURE_WRITER_STATE, writer);
            picture.setPointer(PICTURE_PROGRESS, CallbackReference.getFunctionPointer(progress));
            try {
                must("WebPEncode", config, picture);
                return written(writer);
            } catch (IllegalStateException ended) {
                scratch.check();
                throw ended;
            } finally {
                Reference.reachabilityFence(progress);
                library.getFunction("WebPMemoryWriterClear").invokeVoid(new Object[] {writer});
            }
        }
    }

    /** No exception passes through a native library. */
    private static boolean isOver(Scratch scratch) {
        try {
            scratch.check();
            return false;
        } catch (RuntimeException over) {
            return true;
        }
    }

    /** Blue, green, red and alpha are what the library's numbers are made of, from the lowest byte on: nothing is copied. */
    private static void describe(Mat pixels, Memory picture) {
        picture.setInt(PICTURE_USE_ARGB, 1);
        picture.setInt(PICTURE_WIDTH, pixels.cols());
        picture.setInt(PICTURE_HEIGHT, pixels.rows());
        picture.setPointer(PICTURE_ARGB, new Pointer(pixels.data().address()));
        picture.setInt(PICTURE_ARGB_STRIDE, Math.toIntExact(pixels.step() / 4));
    }

    private static byte[] written(Memory writer) {
        Pointer bytes = writer.getPointer(WRITER_BYTES);
        int length = Math.toIntExact(writer.getLong(WRITER_LENGTH));
        byte[] file = bytes.getByteArray(0, length);
        bytes.clear(length);
        return file;
    }

    private void must(String function, Object... arguments) {
        if (library.getFunction(function).invokeInt(arguments) == 0) {
            throw new IllegalStateException("The picture could not be written as webp: " + function);
        }
    }
}
