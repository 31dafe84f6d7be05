package online.backgroundremove.cutout.compose;

import static org.bytedeco.opencv.global.opencv_core.CMP_EQ;
import static org.bytedeco.opencv.global.opencv_core.compare;
import static org.bytedeco.opencv.global.opencv_core.merge;

import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.option.CutoutOptions;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Scalar;

/** Puts a subject into its scene. */
public final class Composition {

    private Composition() {}

    /** @param subject is left as it is */
    public static Picture compose(Subject subject, CutoutOptions options, Scratch scratch) {
        Mat alpha = subject.alpha();
        Mat pixels = cutOut(subject, scratch);
        return new Picture(pixels, alpha, Extent.box(alpha, scratch), Extent.coverage(alpha));
    }

    /** Hidden colours would survive in the file: the background is to be gone, not only invisible. */
    private static Mat cutOut(Subject subject, Scratch scratch) {
        Mat composed = scratch.mat();
        Mat hidden = scratch.mat();
        try (MatVector planes = new MatVector(subject.foreground(), subject.alpha());
                Mat nothing = new Mat(Scalar.all(0))) {
            merge(planes, composed);
            compare(subject.alpha(), nothing, hidden, CMP_EQ);
            composed.setTo(nothing, hidden);
        }
        return composed;
    }
}
