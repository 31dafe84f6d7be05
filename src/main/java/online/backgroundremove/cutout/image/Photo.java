package online.backgroundremove.cutout.image;

import static org.bytedeco.opencv.global.opencv_core.addWeighted;
import static org.bytedeco.opencv.global.opencv_core.bitwise_not;
import static org.bytedeco.opencv.global.opencv_core.meanStdDev;
import static org.bytedeco.opencv.global.opencv_core.multiply;
import static org.bytedeco.opencv.global.opencv_core.norm;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_GRAY2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import online.backgroundremove.cutout.option.Box;
import online.backgroundremove.cutout.option.Canvas;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.jspecify.annotations.Nullable;

/**
 * Decoded pixels, upright, their colours those of sRGB.
 *
 * @param colour 8-bit blue, green, red
 * @param alpha 8-bit, or null where the photo is opaque
 */
public record Photo(Mat colour, @Nullable Mat alpha) {

    /** About that of one pixel among a million that differs by one level. */
    private static final double LEAST_DEVIATION = 0.001;

    /**
     * @param header of the same bytes
     * @throws DamagedImage when the pixels cannot be read, or not all of them
     * @throws UnsupportedImage when they are of a kind that we do not read
     */
    public static Photo decode(byte[] bytes, PhotoHeader header, Scratch scratch) {
        return new Decoding(bytes, header, scratch).photo();
    }

    public int width() {
        return colour.cols();
    }

    public int height() {
        return colour.rows();
    }

    public Canvas size() {
        return new Canvas(width(), height());
    }

    /** The same photo with sides of this many pixels, averaged. */
    public Photo reduced(Canvas size, Scratch scratch) {
        Mat small = Scaling.scale(colour, size, scratch);
        return new Photo(small, alpha == null ? null : Scaling.scale(alpha, size, scratch));
    }

    /** These pixels, which must lie within the photo; a copy where they are not all. */
    public Photo cropped(Box box, Scratch scratch) {
        if (box.width() == width() && box.height() == height()) {
            return this;
        }
        return new Photo(part(colour, box, scratch), alpha == null ? null : part(alpha, box, scratch));
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
        Mat weight = scratch.mat();
        cvtColor(Scaling.scale(alpha, width, height, scratch), weight, COLOR_GRAY2BGR);
        Mat shown = scratch.mat();
        Mat hidden = scratch.mat();
        multiply(small, weight, shown, 1 / 255.0, -1);
        bitwise_not(weight, hidden);
        addWeighted(shown, 1, hidden, grey / 255, 0, shown);
        return shown;
    }

    /**
     * Whether all of it has one colour, as a net would see it.
     *
     * @param grey from 0 to 255
     */
    public boolean isEven(double grey, Scratch scratch) {
        Mat mean = scratch.mat();
        Mat deviation = scratch.mat();
        meanStdDev(seen(width(), height(), grey, scratch), mean, deviation);
        return norm(deviation) < LEAST_DEVIATION;
    }

    private static Mat part(Mat pixels, Box box, Scratch scratch) {
        try (Rect rect = new Rect(box.left(), box.top(), box.width(), box.height());
                Mat view = new Mat(pixels, rect)) {
            return scratch.keep(view.clone());
        }
    }
}
