package online.backgroundremove.cutout;

import static org.bytedeco.opencv.global.opencv_dnn.readNetFromONNX;

import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.matting.Eye;
import online.backgroundremove.cutout.matting.Segmenter;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.opencv.opencv_core.Mat;
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
        net.setInput(Blob.of(seen, model, scratch));
        // What the net hands out is its own memory, which the next caller's photo will be in: only a copy may be kept.
        try (Mat output = net.forward()) {
            try (Mat plane = output.reshape(1, seen.rows())) {
                return scratch.keep(plane.clone());
            } finally {
                Pointer.memset(output.data(), 0, output.total() * output.elemSize());
            }
        }
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
