package online.backgroundremove.cutout.matting;

import static org.bytedeco.opencv.global.opencv_core.max;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_RECT;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_BINARY;
import static org.bytedeco.opencv.global.opencv_imgproc.erode;
import static org.bytedeco.opencv.global.opencv_imgproc.getStructuringElement;
import static org.bytedeco.opencv.global.opencv_imgproc.threshold;

import online.backgroundremove.cutout.image.Scratch;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/** What is away from the subject's edge: window panes and veils are there, hair is not. */
final class Interior {

    private static final double BACKGROUND = 0.05;

    /** How wide an edge is, as a share of the longer side. */
    private static final double EDGE = 0.01;

    private Interior() {}

    /**
     * @param matte 32-bit floats from 0 to 1
     * @return the same, with 1 everywhere that no background is near
     */
    static Mat solid(Mat matte, Scratch scratch) {
        Mat present = scratch.mat();
        Mat interior = scratch.mat();
        Mat solid = scratch.mat();
        int reach = (int) Math.max(2, Math.round(Math.max(matte.cols(), matte.rows()) * EDGE));
        threshold(matte, present, BACKGROUND, 1, THRESH_BINARY);
        try (Size size = new Size(2 * reach + 1, 2 * reach + 1);
                Mat window = getStructuringElement(MORPH_RECT, size)) {
            erode(present, interior, window);
        }
        max(matte, interior, solid);
        return solid;
    }
}
