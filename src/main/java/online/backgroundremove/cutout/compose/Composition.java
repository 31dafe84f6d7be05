package online.backgroundremove.cutout.compose;

import static org.bytedeco.opencv.global.opencv_core.merge;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_BINARY_INV;
import static org.bytedeco.opencv.global.opencv_imgproc.threshold;

import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.option.Box;
import online.backgroundremove.cutout.option.Canvas;
import online.backgroundremove.cutout.option.CutoutOptions;
import online.backgroundremove.cutout.option.Frame;
import online.backgroundremove.cutout.option.Outline;
import online.backgroundremove.cutout.option.Scene;
import online.backgroundremove.cutout.option.Shadow;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Scalar;

/** Puts a subject into its scene. */
public final class Composition {

    private static final Box NOWHERE = new Box(0, 0, 0, 0);

    private Composition() {}

    /** @param subject is left as it is */
    public static Picture compose(Subject subject, CutoutOptions options, Scratch scratch) {
        Layout layout = layout(subject, options.frame(), scratch);
        Placed placed = new Placement(layout, scratch).place(subject);
        Mat pixels = options.scene().equals(Scene.NOTHING)
                ? cutOut(placed, scratch)
                : scene(subject, placed, layout, options.scene(), scratch);
        Mat alpha = placed.alpha();
        return new Picture(pixels, alpha, Extent.box(alpha, scratch), Extent.coverage(alpha));
    }

    private static Mat scene(Subject subject, Placed placed, Layout layout, Scene scene, Scratch scratch) {
        Stack stack = new Stack(layout.size()).behind(new ImageLayer(placed.foreground(), placed.alpha()));
        Outline outline = scene.outline();
        Box box = Extent.box(placed.alpha(), scratch);
        double width = outline.width().in(Math.max(box.width(), box.height()));
        if (width > 0 && !box.isEmpty()) {
            stack.behind(new PlainLayer(outline.colour(), OutlineStroke.shape(placed.alpha(), width, scratch)));
        }
        if (scene.shadow().kind() != Shadow.Kind.NONE) {
            stack.behind(new ShadowCast(placed.alpha(), scratch).of(scene.shadow()));
        }
        new Backdrop(subject, layout, scratch).of(scene.background()).ifPresent(stack::behind);
        return stack.flatten(scratch);
    }

    private static Layout layout(Subject subject, Frame frame, Scratch scratch) {
        Canvas photo = new Canvas(subject.width(), subject.height());
        boolean whole = frame.crop().isEmpty()
                && frame.scale().isEmpty()
                && frame.position().isEmpty();
        return Layout.of(photo, whole ? NOWHERE : Extent.box(subject.alpha(), scratch), frame);
    }

    /** Hidden colours would survive in the file: the background is to be gone, not only invisible. */
    private static Mat cutOut(Placed placed, Scratch scratch) {
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
}
