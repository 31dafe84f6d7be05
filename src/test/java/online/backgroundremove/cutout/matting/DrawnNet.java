package online.backgroundremove.cutout.matting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.option.Canvas;
import org.bytedeco.opencv.opencv_core.Mat;

/** A net whose answers are drawn beforehand, each at the size it is asked for; the last one again and again. */
final class DrawnNet implements Segmenter {

    /** Draws a matte. */
    interface Drawing {
        Mat of(Canvas size, Scratch scratch);
    }

    private final Eye eye;
    private final Deque<Drawing> drawings;
    private final List<Canvas> seen = new ArrayList<>();

    DrawnNet(Drawing... drawings) {
        this(new Eye(256, 64, 128), drawings);
    }

    DrawnNet(Eye eye, Drawing... drawings) {
        this.eye = eye;
        this.drawings = new ArrayDeque<>(List.of(drawings));
    }

    /** The sizes it was shown, in order. */
    List<Canvas> seen() {
        return seen;
    }

    @Override
    public Mat segment(Mat shown, Scratch scratch) {
        Canvas size = new Canvas(shown.cols(), shown.rows());
        seen.add(size);
        Drawing drawing = drawings.size() > 1 ? drawings.pop() : drawings.element();
        return drawing.of(size, scratch);
    }

    @Override
    public Eye eye() {
        return eye;
    }

    @Override
    public void close() {
        // holds nothing
    }
}
