package online.backgroundremove.cutout.compose;

import static org.bytedeco.opencv.global.opencv_core.CMP_EQ;
import static org.bytedeco.opencv.global.opencv_core.compare;
import static org.bytedeco.opencv.global.opencv_core.merge;
import static org.bytedeco.opencv.global.opencv_core.multiply;

import online.backgroundremove.cutout.image.Photo;
import online.backgroundremove.cutout.image.Scaling;
import online.backgroundremove.cutout.image.Scratch;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Scalar;

/** Puts photo and matte together. */
public final class Composition {

    private Composition() {}

    /**
     * @param matte 8-bit, of any size
     * @return 8-bit blue, green, red and straight alpha, of the photo's size
     */
    public static Mat compose(Photo photo, Mat matte, Scratch scratch) {
        Mat alpha = Scaling.scale(matte, photo.width(), photo.height(), scratch);
        Mat ownAlpha = photo.alpha();
        if (ownAlpha != null) {
            multiply(alpha, ownAlpha, alpha, 1 / 255.0, -1);
        }
        blackOut(photo.colour(), alpha, scratch);
        Mat composed = scratch.mat();
        try (MatVector planes = new MatVector(photo.colour(), alpha)) {
            merge(planes, composed);
        }
        return composed;
    }

    /** Hidden colours would survive in the file: the background is to be gone, not only invisible. */
    private static void blackOut(Mat colour, Mat alpha, Scratch scratch) {
        Mat hidden = scratch.mat();
        try (Mat zero = new Mat(Scalar.all(0));
                Scalar black = Scalar.all(0);
                Mat blackMat = new Mat(black)) {
            compare(alpha, zero, hidden, CMP_EQ);
            colour.setTo(blackMat, hidden);
        }
    }
}
