package online.backgroundremove.cutout.image;

import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import online.backgroundremove.cutout.option.Canvas;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/** Brings pixels to another size. */
public final class Scaling {

    private Scaling() {}

    /** Averages when it makes smaller, which keeps thin things; bilinear when it makes larger, which adds no edges. */
    public static Mat scale(Mat pixels, Canvas size, Scratch scratch) {
        return scale(pixels, size.width(), size.height(), scratch);
    }

    /** The same with sides in pixels. */
    public static Mat scale(Mat pixels, int width, int height, Scratch scratch) {
        if (pixels.cols() == width && pixels.rows() == height) {
            return pixels;
        }
        Mat scaled = scratch.mat();
        boolean smaller = (long) width * height < pixels.total();
        try (Size size = new Size(width, height)) {
            resize(pixels, scaled, size, 0, 0, smaller ? INTER_AREA : INTER_LINEAR);
        }
        return scaled;
    }
}
