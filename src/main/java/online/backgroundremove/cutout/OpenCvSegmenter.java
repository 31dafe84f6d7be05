package online.backgroundremove.cutout;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_dnn.blobFromImage;
import static org.bytedeco.opencv.global.opencv_dnn.readNetFromONNX;

import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.matting.Eye;
import online.backgroundremove.cutout.matting.Segmenter;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_dnn.Net;

/** One OpenCV net. Not thread-safe: shared by two threads it gives wrong mattes without a word. */
final class OpenCvSegmenter implements Segmenter {

    private final Net net;
    private final ModelFacts model;

    private OpenCvSegmenter(Net net, ModelFacts model) {
        this.net = net;
        this.model = model;
    }

    static OpenCvSegmenter load(byte[] onnx, ModelFacts model) {
        try (BytePointer pointer = new BytePointer(onnx)) {
            return new OpenCvSegmenter(readNetFromONNX(pointer, onnx.length), model);
        }
    }

    @Override
    public Mat segment(Mat seen, Scratch scratch) {
        Mat blob = scratch.mat();
        try (Size size = seen.size();
                Scalar mean = Scalar.all(model.mean())) {
            blobFromImage(seen, blob, model.scale(), size, mean, true, false, CV_32F);
        }
        net.setInput(blob);
        Mat output = scratch.keep(net.forward());
        return scratch.keep(scratch.view(output.reshape(1, seen.rows())).clone());
    }

    @Override
    public Eye eye() {
        return model.eye();
    }

    @Override
    public void close() {
        net.close();
    }
}
