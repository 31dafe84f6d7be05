package online.backgroundremove.cutout.compose;

import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.matting.Subject;
import online.backgroundremove.cutout.option.Box;
import org.bytedeco.opencv.opencv_core.Mat;
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
        try (Mat foreground = view(subject.foreground(), layout.source());
                Mat alpha = view(subject.alpha(), layout.source())) {
            Placed part = new Placed(foreground, alpha);
            if (layout.scales()) {
                Box target = layout.target();
                part = WeightedScaling.scale(part, target.width(), target.height(), scratch);
            }
            return new Placed(laid(part.foreground()), laid(part.alpha()));
        }
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
            try (Mat seen = view(part, new Box(left - target.left(), top - target.top(), width, height));
                    Mat place = view(sheet, new Box(left, top, width, height))) {
                seen.copyTo(place);
            }
        }
        return sheet;
    }

    /** Not the scratch's: it would zero the pixels of others. */
    private static Mat view(Mat mat, Box box) {
        try (Rect rect = new Rect(box.left(), box.top(), box.width(), box.height())) {
            return new Mat(mat, rect);
        }
    }
}
