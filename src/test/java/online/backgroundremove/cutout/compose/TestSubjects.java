package online.backgroundremove.cutout.compose;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;

import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.matting.Subject;
import online.backgroundremove.cutout.option.Box;
import online.backgroundremove.cutout.option.Canvas;
import online.backgroundremove.cutout.option.CutoutOptions;
import online.backgroundremove.cutout.option.Frame;
import online.backgroundremove.cutout.option.Scene;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;

/** Subjects whose every pixel is known: red rectangles before blue. */
final class TestSubjects {

    static final int RED = 0xC81E3C;
    static final int BLUE = 0x1428DC;

    private TestSubjects() {}

    /** Where the subject is not, its colours are the photo's, as an estimation leaves them. */
    static Subject rectangle(Canvas photo, Box box, Scratch scratch) {
        Mat colour = plane(photo, CV_8UC3, BLUE, scratch);
        Mat alpha = plane(photo, CV_8UC1, 0, scratch);
        if (!box.isEmpty()) {
            fill(colour, box, RED, scratch);
            fill(alpha, box, 255, scratch);
        }
        return new Subject(colour, colour, alpha);
    }

    static Mat plane(Canvas size, int type, int rgb, Scratch scratch) {
        try (Scalar value = colour(rgb)) {
            return scratch.keep(new Mat(size.height(), size.width(), type, value));
        }
    }

    static void fill(Mat mat, Box box, int rgb, Scratch scratch) {
        try (Rect rect = new Rect(box.left(), box.top(), box.width(), box.height());
                Scalar value = colour(rgb)) {
            scratch.keep(new Mat(mat, rect)).put(value);
        }
    }

    static Picture compose(Subject subject, Frame frame, Scratch scratch) {
        return Composition.compose(subject, CutoutOptions.DEFAULT.with(frame), scratch);
    }

    static Picture compose(Subject subject, Scene scene, Scratch scratch) {
        return Composition.compose(subject, CutoutOptions.DEFAULT.with(scene), scratch);
    }

    /** Alpha, red, green, blue from the highest byte to the lowest. */
    static int argb(Picture picture, int x, int y) {
        byte[] pixel = new byte[picture.pixels().channels()];
        picture.pixels().ptr(y, x).get(pixel);
        int alpha = pixel.length == 4 ? pixel[3] & 0xff : 255;
        return alpha << 24 | (pixel[2] & 0xff) << 16 | (pixel[1] & 0xff) << 8 | (pixel[0] & 0xff);
    }

    private static Scalar colour(int rgb) {
        return new Scalar(rgb & 0xff, rgb >> 8 & 0xff, rgb >> 16 & 0xff, 0);
    }
}
