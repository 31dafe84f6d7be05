package online.backgroundremove.cutout;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_dnn.blobFromImage;
import static org.bytedeco.opencv.global.opencv_dnn.readNetFromONNX;

import online.backgroundremove.cutout.image.Scratch;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_dnn.Net;

/** One OpenCV net. Not thread-safe: shared by two threads it gives wrong mattes without a word. */
final class SegmentationNet implements AutoCloseable {

    private final Net net;
    private final ModelFacts model;

    private SegmentationNet(Net net, ModelFacts model) {
        this.net = net;
        this.model = model;
    }

    static SegmentationNet load(byte[] onnx, ModelFacts model) {
        try (BytePointer pointer = new BytePointer(onnx)) {
            return new SegmentationNet(readNetFromONNX(pointer, onnx.length), model);
        }
    }

    /**
     * Runs the net once.
     *
     * @param square 8-bit blue, green, red of the model's size
     * @return 8-bit matte of the same size
     */
    Mat matte(Mat square, Scratch scratch) {
        Mat blob = scratch.mat();
        try (Size size = new Size(model.size(), model.size());
                Scalar mean = Scalar.all(model.mean())) {
            blobFromImage(square, blob, model.scale(), size, mean, true, false, CV_32F);
        }
        net.setInput(blob);
        Mat output = scratch.keep(net.forward());
        Mat plane = scratch.keep(output.reshape(1, model.size()));
        Mat matte = scratch.mat();
        plane.convertTo(matte, CV_8U, 255, 0);
        return matte;
    }

    @Override
    public void close() {
        net.close();
    }
}
