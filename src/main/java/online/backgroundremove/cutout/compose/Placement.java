package online.backgroundremove.cutout.compose;

import static org.bytedeco.opencv.global.opencv_core.CV_16U;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_core.divide;
import static org.bytedeco.opencv.global.opencv_core.extractChannel;
import static org.bytedeco.opencv.global.opencv_core.merge;
import static org.bytedeco.opencv.global.opencv_core.multiply;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2BGRA;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGRA2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_GRAY2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import online.backgroundremove.cutout.image.Scaling;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.option.Box;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;

/** Brings a subject to its place in the result. */
final class Placement {

    private final Layout layout;
    private final Scratch scratch;

    Placement(Layout layout, Scratch scratch) {
        this.layout = layout;
        this.scratch = scratch;
    }

    /** The subject alone, in the result's pixels. */
    Placed place(Subject subject) {
        if (layout.isIdentity()) {
            return new Placed(subject.foreground(), subject.alpha());
        }
        Mat foreground = part(subject.foreground());
        Mat alpha = part(subject.alpha());
        Placed part = layout.scales() ? scaled(foreground, alpha) : new Placed(foreground, alpha);
        return new Placed(laid(part.foreground()), laid(part.alpha()));
    }

    private Mat part(Mat mat) {
        return view(mat, layout.source());
    }

    /**
     * Colours count as much as they are seen: what the photo holds beside the subject must not get into its edge.
     */
    private Placed scaled(Mat foreground, Mat alpha) {
        Mat colours = scratch.mat();
        Mat weights = scratch.mat();
        cvtColor(foreground, colours, COLOR_BGR2BGRA);
        try (MatVector four = new MatVector(alpha, alpha, alpha, alpha)) {
            merge(four, weights);
        }
        Mat weighted = scratch.mat();
        multiply(colours, weights, weighted, 1, CV_16U);
        Box target = layout.target();
        return straight(Scaling.scale(weighted, target.width(), target.height(), scratch));
    }

    /** @param weighted 16-bit colours times alpha, and alpha times 255 */
    private Placed straight(Mat weighted) {
        Mat colours = scratch.mat();
        Mat weight = scratch.mat();
        Mat weights = scratch.mat();
        cvtColor(weighted, colours, COLOR_BGRA2BGR);
        extractChannel(weighted, weight, 3);
        cvtColor(weight, weights, COLOR_GRAY2BGR);
        Mat foreground = scratch.mat();
        Mat alpha = scratch.mat();
        divide(colours, weights, foreground, 255, CV_8U);
        weight.convertTo(alpha, CV_8U, 1 / 255.0, 0);
        return new Placed(foreground, alpha);
    }

    /** On an empty sheet of the result's size. */
    private Mat laid(Mat part) {
        Mat sheet = scratch.mat(layout.size().height(), layout.size().width(), part.type());
        Box target = layout.target();
        int left = Math.max(0, target.left());
        int top = Math.max(0, target.top());
        int width = Math.min(layout.size().width(), target.right()) - left;
        int height = Math.min(layout.size().height(), target.bottom()) - top;
        try (Mat nothing = new Mat(Scalar.all(0))) {
            sheet.setTo(nothing);
        }
        if (width > 0 && height > 0) {
            Mat seen = view(part, new Box(left - target.left(), top - target.top(), width, height));
            seen.copyTo(view(sheet, new Box(left, top, width, height)));
        }
        return sheet;
    }

    private Mat view(Mat mat, Box box) {
        try (Rect rect = new Rect(box.left(), box.top(), box.width(), box.height())) {
            return scratch.keep(new Mat(mat, rect));
        }
    }
}
