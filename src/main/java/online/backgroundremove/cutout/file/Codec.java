package online.backgroundremove.cutout.file;

import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_JPEG_QUALITY;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_JPEG_SAMPLING_FACTOR;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_JPEG_SAMPLING_FACTOR_444;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_PNG_COMPRESSION;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_PNG_FILTER;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_PNG_FILTER_UP;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_PNG_STRATEGY;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_PNG_STRATEGY_RLE;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_WEBP_QUALITY;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imencode;

import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.option.InvalidOption;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.opencv.opencv_core.Mat;

/** The formats of files with one picture, with settings chosen by time and size at 4 to 16 megapixels. */
enum Codec {
    /** Run lengths of differences to the row above: a sixth faster than matching strings, and as small for photos. */
    PNG(
            "png",
            Integer.MAX_VALUE,
            IMWRITE_PNG_COMPRESSION,
            1,
            IMWRITE_PNG_FILTER,
            IMWRITE_PNG_FILTER_UP,
            IMWRITE_PNG_STRATEGY,
            IMWRITE_PNG_STRATEGY_RLE),
    /** Mattes repeat themselves, so strings are matched. */
    PNG_OF_MATTE("png", Integer.MAX_VALUE, IMWRITE_PNG_COMPRESSION, 1, IMWRITE_PNG_FILTER, IMWRITE_PNG_FILTER_UP),
    /** Every pixel's own colour: halved, the colours of a subject run into a saturated background; a fourth larger. */
    JPEG("jpeg", 65_500, IMWRITE_JPEG_QUALITY, 90, IMWRITE_JPEG_SAMPLING_FACTOR, IMWRITE_JPEG_SAMPLING_FACTOR_444),
    /** Nearly all of the time goes into alpha, which is always exact, so a better quality costs only size. */
    WEBP("webp", 16_383, IMWRITE_WEBP_QUALITY, 90),
    /** By more than 100 the library means: lossless, which it is for all that is seen. */
    WEBP_LOSSLESS("webp", 16_383, IMWRITE_WEBP_QUALITY, 101) {
        @Override
        byte[] written(Mat pixels, Scratch scratch) {
            return pixels.channels() == 4 ? new ExactWebp().encode(pixels, scratch) : super.written(pixels, scratch);
        }
    };

    private final String name;
    private final int longestSide;

    @SuppressWarnings("ImmutableEnumChecker") // never written
    private final int[] settings;

    Codec(String name, int longestSide, int... settings) {
        this.name = name;
        this.longestSide = longestSide;
        this.settings = settings;
    }

    /**
     * @param pixels 8-bit grey, or blue, green, red, or those and alpha
     * @throws InvalidOption when the format has no pictures as long as that
     */
    byte[] encode(Mat pixels, Scratch scratch) {
        if (Math.max(pixels.cols(), pixels.rows()) > longestSide) {
            throw new InvalidOption("A " + name + " picture has at most " + longestSide + " pixels a side.");
        }
        scratch.check();
        return written(pixels, scratch);
    }

    byte[] written(Mat pixels, Scratch scratch) {
        try (BytePointer buffer = new BytePointer();
                IntPointer chosen = new IntPointer(settings)) {
            if (!imencode("." + name, pixels, buffer, chosen)) {
                throw new IllegalStateException("The picture could not be written as " + name);
            }
            byte[] file = new byte[Math.toIntExact(buffer.limit())];
            buffer.get(file);
            Pointer.memset(buffer, 0, file.length);
            return file;
        }
    }

    EncodedFile file(Mat pixels, Scratch scratch) {
        return new EncodedFile(encode(pixels, scratch), "image/" + name);
    }
}
