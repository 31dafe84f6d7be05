package online.backgroundremove.cutout.compose;

import online.backgroundremove.cutout.option.Box;
import online.backgroundremove.cutout.option.Canvas;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * A finished result, before it is a file.
 *
 * @param pixels 8-bit blue, green, red and straight alpha, all 0 where alpha is 0; without alpha if it is opaque; the
 *     matte if that alone was wished for
 * @param matte how much of the subject is there, whatever is around it: 8-bit, of the same size
 * @param subjectBox the smallest box around the subject, empty when there is none
 * @param coverage the share of the picture that the subject covers, from 0 to 1
 */
public record Picture(Mat pixels, Mat matte, Box subjectBox, double coverage) {

    /** Whether nothing shines through anywhere. */
    public boolean opaque() {
        return pixels.channels() < 4;
    }

    public Canvas size() {
        return new Canvas(pixels.cols(), pixels.rows());
    }
}
