package online.backgroundremove.cutout.compose;

import static org.bytedeco.opencv.global.opencv_core.bitwise_not;
import static org.bytedeco.opencv.global.opencv_core.max;
import static org.bytedeco.opencv.global.opencv_core.min;
import static org.bytedeco.opencv.global.opencv_core.multiply;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2GRAY;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_BINARY;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.threshold;

import online.backgroundremove.cutout.image.Photo;
import online.backgroundremove.cutout.image.Scaling;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.matting.Subject;
import online.backgroundremove.cutout.option.InvalidOption;
import online.backgroundremove.cutout.option.Selection;
import org.bytedeco.opencv.opencv_core.Mat;

/** What a caller knows better than the net. */
public final class Masks {

    /** How far a mask's height may be from what its width says, as a share of it: sides are whole pixels. */
    private static final double ROUNDING = 0.01;

    private Masks() {}

    /** The subject as the caller knows it: what is kept has the photo's own colours. */
    public static Subject apply(Subject subject, Selection selection, Scratch scratch) {
        if (selection.keep() == null && selection.remove() == null) {
            return subject;
        }
        Mat alpha = apply(subject.alpha(), selection, scratch);
        Mat colours = scratch.keep(subject.foreground().clone());
        Mat opaque = scratch.mat();
        threshold(alpha, opaque, 254, 255, THRESH_BINARY);
        subject.colour().copyTo(colours, opaque);
        return new Subject(subject.colour(), colours, alpha);
    }

    /**
     * @param alpha 8-bit, of the photo's size or of its shape; it is left as it is
     * @return alpha at least as the caller keeps, and at most as the caller does not remove; 8-bit, of the same size
     * @throws InvalidOption when a mask cannot be read, or is of another shape
     */
    static Mat apply(Mat alpha, Selection selection, Scratch scratch) {
        byte[] keep = selection.keep();
        byte[] remove = selection.remove();
        if (keep == null && remove == null) {
            return alpha;
        }
        Mat result = scratch.mat();
        alpha.copyTo(result);
        if (keep != null) {
            max(result, mask(keep, "keep", alpha, scratch), result);
        }
        if (remove != null) {
            Mat rest = scratch.mat();
            bitwise_not(mask(remove, "remove", alpha, scratch), rest);
            min(result, rest, result);
        }
        return result;
    }

    /** White counts, black does not, and neither does what is transparent. */
    private static Mat mask(byte[] file, String use, Mat alpha, Scratch scratch) {
        Photo picture = Attachment.decode(file, use, scratch);
        double height = (double) picture.width() * alpha.rows() / alpha.cols();
        if (Math.abs(height - picture.height()) > Math.max(1, ROUNDING * height)) {
            throw new InvalidOption("The " + use + " picture must have the photo's shape.");
        }
        Mat white = scratch.mat();
        cvtColor(picture.colour(), white, COLOR_BGR2GRAY);
        Mat ownAlpha = picture.alpha();
        if (ownAlpha != null) {
            multiply(white, ownAlpha, white, 1 / 255.0, -1);
        }
        return Scaling.scale(white, alpha.cols(), alpha.rows(), scratch);
    }
}
