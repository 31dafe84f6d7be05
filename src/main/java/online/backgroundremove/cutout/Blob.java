package online.backgroundremove.cutout;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_dnn.blobFromImage;

import online.backgroundremove.cutout.image.Scratch;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/** What nets take: 32-bit floats in planes of red, green and blue. */
final class Blob {

    private Blob() {}

    /** @param seen 8-bit blue, green, red */
    static Mat of(Mat seen, ModelFacts model, Scratch scratch) {
        Mat blob = scratch.mat();
        try (Size size = seen.size();
                Scalar mean = Scalar.all(model.mean())) {
            blobFromImage(seen, blob, model.scale(), size, mean, true, false, CV_32F);
        }
        return blob;
    }
}
