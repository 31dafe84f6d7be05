package online.backgroundremove.cutout.image;

import static org.bytedeco.opencv.global.opencv_core.CV_16U;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.addWeighted;
import static org.bytedeco.opencv.global.opencv_core.bitwise_not;
import static org.bytedeco.opencv.global.opencv_core.extractChannel;
import static org.bytedeco.opencv.global.opencv_core.multiply;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_UNCHANGED;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imdecode;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGRA2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_GRAY2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import online.backgroundremove.cutout.option.Box;
import online.backgroundremove.cutout.option.Canvas;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.jspecify.annotations.Nullable;

/**
 * Decoded pixels, upright.
 *
 * @param colour 8-bit blue, green, red
 * @param alpha 8-bit, or null where the photo is opaque
 */
public record Photo(Mat colour, @Nullable Mat alpha) {

    public static Photo decode(byte[] bytes, PhotoHeader header, Scratch scratch) {
        Mat stored = scratch.keep(decode(bytes));
        if (stored.empty() || stored.cols() != header.width() || stored.rows() != header.height()) {
            throw new DamagedImage("The photo is damaged or not complete.");
        }
        return of(header.orientation().turn(eightBit(stored, scratch), scratch), scratch);
    }

    public int width() {
        return colour.cols();
    }

    public int height() {
        return colour.rows();
    }

    /** The same photo with sides of this many pixels, averaged. */
    public Photo reduced(Canvas size, Scratch scratch) {
        Mat small = Scaling.scale(colour, size.width(), size.height(), scratch);
        return new Photo(small, alpha == null ? null : Scaling.scale(alpha, size.width(), size.height(), scratch));
    }

    /** A copy of these pixels, which must lie within the photo. */
    public Photo cropped(Box box, Scratch scratch) {
        return new Photo(part(colour, box, scratch), alpha == null ? null : part(alpha, box, scratch));
    }

    /** {@link #seen} as a square. */
    public Mat square(int size, double grey, Scratch scratch) {
        return seen(size, size, grey, scratch);
    }

    /**
     * The photo as a net sees it. What is transparent counts as background, so its colours, which may be anything, are
     * hidden behind grey.
     *
     * @param grey from 0 to 255
     * @return 8-bit blue, green, red
     */
    public Mat seen(int width, int height, double grey, Scratch scratch) {
        Mat small = Scaling.scale(colour, width, height, scratch);
        if (alpha == null) {
            return small;
        }
        Mat weight = converted(Scaling.scale(alpha, width, height, scratch), COLOR_GRAY2BGR, scratch);
        Mat shown = scratch.mat();
        Mat hidden = scratch.mat();
        multiply(small, weight, shown, 1 / 255.0, -1);
        bitwise_not(weight, hidden);
        addWeighted(shown, 1, hidden, grey / 255, 0, shown);
        return shown;
    }

    private static Mat part(Mat pixels, Box box, Scratch scratch) {
        try (Rect rect = new Rect(box.left(), box.top(), box.width(), box.height());
                Mat view = new Mat(pixels, rect)) {
            return scratch.keep(view.clone());
        }
    }

    /** Unchanged, since every other mode drops alpha, and turns some formats but not others. */
    private static Mat decode(byte[] bytes) {
        try (BytePointer pointer = new BytePointer(bytes);
                Mat buffer = new Mat(1, bytes.length, CV_8UC1, pointer)) {
            return imdecode(buffer, IMREAD_UNCHANGED);
        } catch (RuntimeException rejectedByOpenCv) {
            throw new DamagedImage("The photo is damaged or not complete.");
        }
    }

    private static Mat eightBit(Mat stored, Scratch scratch) {
        if (stored.depth() == CV_8U) {
            return stored;
        }
        if (stored.depth() != CV_16U) {
            throw new UnsupportedImage("Photos must have 8 or 16 bits a channel.");
        }
        Mat reduced = scratch.mat();
        stored.convertTo(reduced, CV_8U, 1 / 257.0, 0);
        return reduced;
    }

    private static Photo of(Mat pixels, Scratch scratch) {
        return switch (pixels.channels()) {
            case 1 -> new Photo(converted(pixels, COLOR_GRAY2BGR, scratch), null);
            case 3 -> new Photo(pixels, null);
            case 4 -> new Photo(converted(pixels, COLOR_BGRA2BGR, scratch), alphaOf(pixels, scratch));
            default -> throw new UnsupportedImage("Photos must be grey or coloured, with or without transparency.");
        };
    }

    private static Mat converted(Mat pixels, int conversion, Scratch scratch) {
        Mat converted = scratch.mat();
        cvtColor(pixels, converted, conversion);
        return converted;
    }

    private static Mat alphaOf(Mat pixels, Scratch scratch) {
        Mat alpha = scratch.mat();
        extractChannel(pixels, alpha, 3);
        return alpha;
    }
}
