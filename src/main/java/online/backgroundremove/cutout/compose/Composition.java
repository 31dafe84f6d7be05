package online.backgroundremove.cutout.compose;

import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.matting.Subject;
import online.backgroundremove.cutout.option.Box;
import online.backgroundremove.cutout.option.Canvas;
import online.backgroundremove.cutout.option.Channels;
import online.backgroundremove.cutout.option.CutoutOptions;
import online.backgroundremove.cutout.option.FileFormat;
import online.backgroundremove.cutout.option.Frame;
import online.backgroundremove.cutout.option.InvalidOption;
import online.backgroundremove.cutout.option.Output;
import online.backgroundremove.cutout.option.Scene;
import org.bytedeco.opencv.opencv_core.Mat;

/** Puts a subject into its scene. */
public final class Composition {

    private static final Box NOWHERE = new Box(0, 0, 0, 0);

    private final Subject subject;
    private final Layout layout;
    private final Placed placed;
    private final Scratch scratch;

    private Composition(Subject subject, Layout layout, Scratch scratch) {
        this.subject = subject;
        this.layout = layout;
        this.placed = new Placement(layout, scratch).place(subject);
        this.scratch = scratch;
    }

    /**
     * @param subject of the size that the result is to be bounded by; it is left as it is
     * @throws InvalidOption when the result would be too large, or the background picture cannot be read
     */
    public static Picture compose(Subject subject, CutoutOptions options, Scratch scratch) {
        Layout layout = layout(subject, options.frame(), scratch);
        return new Composition(subject, layout, scratch).picture(options.scene(), options.output());
    }

    /** The subject's box is looked for only where something depends on it. */
    private static Layout layout(Subject subject, Frame frame, Scratch scratch) {
        Canvas photo = new Canvas(subject.width(), subject.height());
        boolean whole = frame.crop().isEmpty()
                && frame.scale().isEmpty()
                && frame.position().isEmpty();
        return Layout.of(photo, whole ? NOWHERE : Extent.box(subject.alpha(), scratch), frame);
    }

    private Picture picture(Scene scene, Output output) {
        Mat alpha = placed.alpha();
        Box box = Extent.box(alpha, scratch);
        return new Picture(pixels(scene, output, box), alpha, box, Extent.coverage(alpha));
    }

    private Mat pixels(Scene scene, Output output, Box box) {
        if (output.format() == FileFormat.ZIP) {
            return Flat.before(PhotoSheet.lay(subject.colour(), subject, layout, scratch), placed, scratch);
        }
        if (output.channels() == Channels.MATTE) {
            return placed.alpha();
        }
        boolean onWhite = output.format() == FileFormat.JPEG;
        if (scene.equals(Scene.NOTHING) && !onWhite) {
            return Flat.cutOut(placed, scratch);
        }
        return new SceneLayers(placed, box, scratch)
                .stack(scene, new Backdrop(subject, layout, scratch), onWhite)
                .flatten(scratch);
    }
}
