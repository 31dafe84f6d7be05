package online.backgroundremove.cutout.compose;

import static org.bytedeco.opencv.global.opencv_core.merge;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_BINARY_INV;
import static org.bytedeco.opencv.global.opencv_imgproc.threshold;

import online.backgroundremove.cutout.image.Scratch;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Scalar;

/** Pictures for which nothing has to be mixed. */
final class Flat {

    private Flat() {}

    /**
     * Hidden colours would survive in the file: the background is to be gone, not only invisible.
     *
     * @return 8-bit blue, green, red and straight alpha, or no alpha if it is full everywhere
     */
    static Mat cutOut(Placed placed, Scratch scratch) {
        if (Extent.isEverywhere(placed.alpha(), scratch)) {
            return placed.foreground();
        }
        Mat composed = scratch.mat();
        Mat hidden = scratch.mat();
        try (MatVector planes = new MatVector(placed.foreground(), placed.alpha());
                Mat nothing = new Mat(Scalar.all(0))) {
            merge(planes, composed);
            threshold(placed.alpha(), hidden, 0, 255, THRESH_BINARY_INV);
            composed.setTo(nothing, hidden);
        }
        return composed;
    }

    /** The subject's colours wherever any of it is, the photo's elsewhere: what a matte of its own file belongs to. */
    static Mat before(Mat photo, Placed placed, Scratch scratch) {
        Mat colours = scratch.mat();
        photo.copyTo(colours);
        placed.foreground().copyTo(colours, placed.alpha());
        return colours;
    }
}
