package online.backgroundremove.cutout.matting;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;

import online.backgroundremove.cutout.image.Photo;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.option.Box;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;

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

    /** What was found in a part of a photo, in the whole of it: everything outside the part is background. */
    public Subject within(Photo photo, Box part, Scratch scratch) {
        if (part.width() == photo.width() && part.height() == photo.height()) {
            return this;
        }
        Mat colours = scratch.keep(photo.colour().clone());
        Mat everywhere = scratch.zeros(photo.height(), photo.width(), CV_8UC1);
        try (Rect rect = new Rect(part.left(), part.top(), part.width(), part.height());
                Mat partOfColours = new Mat(colours, rect);
                Mat partOfAlpha = new Mat(everywhere, rect)) {
            foreground.copyTo(partOfColours);
            alpha.copyTo(partOfAlpha);
        }
        return new Subject(photo.colour(), colours, everywhere);
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
