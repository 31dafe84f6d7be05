package online.backgroundremove.cutout.file;

import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_PNG_COMPRESSION;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_PNG_FILTER;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_PNG_FILTER_UP;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imencode;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.opencv.opencv_core.Mat;

/** Writes PNG. */
final class PngEncoder {

    /** Measured at 12 megapixels: faster by half than the next level, and smaller than the codec's default. */
    private static final int[] SETTINGS = {IMWRITE_PNG_COMPRESSION, 1, IMWRITE_PNG_FILTER, IMWRITE_PNG_FILTER_UP};

    private PngEncoder() {}

    /** @param pixels 8-bit blue, green, red, alpha */
    static byte[] encode(Mat pixels) {
        try (BytePointer buffer = new BytePointer();
                IntPointer settings = new IntPointer(SETTINGS)) {
            if (!imencode(".png", pixels, buffer, settings)) {
                throw new IllegalStateException("PNG encoding failed");
            }
            byte[] png = new byte[Math.toIntExact(buffer.limit())];
            buffer.get(png);
            Pointer.memset(buffer, 0, png.length);
            return png;
        }
    }
}
