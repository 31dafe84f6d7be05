package online.backgroundremove.cutout.compose;

import online.backgroundremove.cutout.image.Scaling;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.option.Box;
import online.backgroundremove.cutout.option.Canvas;
import online.backgroundremove.cutout.option.Colour;
import online.backgroundremove.cutout.option.Shadow;
import org.bytedeco.opencv.opencv_core.Mat;

/** The shadow of a subject that is in its place: soft, so it is made on a small copy. */
final class ShadowCast {

    /** Longer side of the copy. */
    private static final double COARSE = 1024;

    private final Mat alpha;
    private final Scratch scratch;

    /** @param alpha of the subject, in the result's pixels */
    ShadowCast(Mat alpha, Scratch scratch) {
        this.alpha = alpha;
        this.scratch = scratch;
    }

    /** @return what the shadow darkens, of the result's size */
    Layer of(Shadow shadow) {
        double shrink = Math.max(1, Math.max(alpha.cols(), alpha.rows()) / COARSE);
        Mat small = Scaling.scale(alpha, Canvas.rounded(alpha.cols() / shrink, alpha.rows() / shrink), scratch);
        Mat shape = Scaling.scale(shape(shadow.kind(), small), alpha.cols(), alpha.rows(), scratch);
        return new PlainLayer(new Colour(0, 0, 0, (int) Math.round(255 * shadow.opacity())), shape);
    }

    private Mat shape(Shadow.Kind kind, Mat small) {
        Box box = Extent.box(small, scratch);
        return switch (kind) {
            case NONE -> throw new IllegalArgumentException("There is no shadow to cast.");
            case DROP -> DropShadow.of(small, box, scratch);
            case CONTACT -> ContactShadow.of(small, box, scratch);
            case CAST -> GroundShadow.of(small, box, scratch);
        };
    }
}
