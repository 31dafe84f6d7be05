package online.backgroundremove.cutout.compose;

import static org.bytedeco.opencv.global.opencv_core.BORDER_REFLECT;
import static org.bytedeco.opencv.global.opencv_core.BORDER_REPLICATE;
import static org.bytedeco.opencv.global.opencv_core.CV_64FC1;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.warpAffine;

import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.matting.Subject;
import online.backgroundremove.cutout.option.Box;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/** The whole photo behind its subject, mirrored where the result reaches beyond it. */
final class PhotoSheet {

    private PhotoSheet() {}

    /** @param photo the photo, or something made of it, of any size */
    static Mat lay(Mat photo, Subject subject, Layout layout, Scratch scratch) {
        if (layout.isIdentity() && photo.cols() == subject.width() && photo.rows() == subject.height()) {
            return photo;
        }
        Box source = layout.source();
        Box target = layout.target();
        double x = (double) target.width() / source.width();
        double y = (double) target.height() / source.height();
        double ownX = x * subject.width() / photo.cols();
        double ownY = y * subject.height() / photo.rows();
        double[] affine = {
            ownX,
            0,
            ownX / 2 - x * source.left() + target.left() - 0.5,
            0,
            ownY,
            ownY / 2 - y * source.top() + target.top() - 0.5
        };
        Mat sheet = scratch.mat();
        try (DoublePointer values = new DoublePointer(affine);
                Mat transform = new Mat(2, 3, CV_64FC1, values);
                Size size = new Size(layout.size().width(), layout.size().height());
                Scalar none = Scalar.all(0)) {
            int border =
                    isFarBeyond(size, ownX * photo.cols(), ownY * photo.rows()) ? BORDER_REPLICATE : BORDER_REFLECT;
            warpAffine(photo, sheet, transform, size, INTER_LINEAR, border, none);
        }
        return sheet;
    }

    /** Each reflection costs a step for each pixel: a photo of a few pixels in the middle of a huge sheet has thousands. */
    private static boolean isFarBeyond(Size sheet, double width, double height) {
        return sheet.width() > 8 * width || sheet.height() > 8 * height;
    }
}
