package online.backgroundremove.cutout.compose;

import static org.bytedeco.opencv.global.opencv_core.multiply;

import online.backgroundremove.cutout.image.Photo;
import online.backgroundremove.cutout.image.Scaling;
import online.backgroundremove.cutout.image.Scratch;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * What was found in a photo; all of one size, none is written to.
 *
 * @param colour the photo: 8-bit blue, green, red
 * @param foreground the subject's own colours, without what shone through of the background: 8-bit blue, green, red;
 *     the same as {@code colour} where the subject is opaque, of no meaning where it is not there
 * @param alpha how much of the subject is there: 8-bit
 */
public record Subject(Mat colour, Mat foreground, Mat alpha) {

    public Subject {
        if (!sameSize(colour, foreground) || !sameSize(colour, alpha)) {
            throw new IllegalArgumentException("Colours and alpha must be of one size.");
        }
    }

    /** @param matte 8-bit, of any size */
    public static Subject of(Photo photo, Mat matte, Scratch scratch) {
        Mat alpha = Scaling.scale(matte, photo.width(), photo.height(), scratch);
        Mat ownAlpha = photo.alpha();
        if (ownAlpha == null) {
            return new Subject(photo.colour(), photo.colour(), alpha);
        }
        Mat both = scratch.mat();
        multiply(alpha, ownAlpha, both, 1 / 255.0, -1);
        return new Subject(photo.colour(), photo.colour(), both);
    }

    public int width() {
        return alpha.cols();
    }

    public int height() {
        return alpha.rows();
    }

    private static boolean sameSize(Mat one, Mat other) {
        return one.cols() == other.cols() && one.rows() == other.rows();
    }
}
