package online.backgroundremove.cutout;

import static org.bytedeco.opencv.global.opencv_core.CV_32FC1;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Map;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.matting.Eye;
import online.backgroundremove.cutout.matting.Segmenter;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.opencv.opencv_core.Mat;

/** One ONNX Runtime session; see {@code docs/adr/0010-onnx-runtime-is-optional.md}. */
final class OnnxRuntimeSegmenter implements Segmenter {

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final ModelFacts model;

    private OnnxRuntimeSegmenter(OrtEnvironment environment, OrtSession session, ModelFacts model) {
        this.environment = environment;
        this.session = session;
        this.model = model;
    }

    static OnnxRuntimeSegmenter load(byte[] onnx, ModelFacts model, int threads) {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            environment.setTelemetry(false);
            options.setIntraOpNumThreads(threads);
            // Its threads would otherwise burn a core each for a while after every photo.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            byte[] graph = model.step() == 0 ? onnx : FreeShape.of(onnx, model.size());
            return new OnnxRuntimeSegmenter(environment, environment.createSession(graph, options), model);
        } catch (OrtException refused) {
            throw new IllegalStateException("ONNX Runtime cannot load the model", refused);
        }
    }

    @Override
    public Mat segment(Mat seen, Scratch scratch) {
        Mat blob = Blob.of(seen, model, scratch);
        FloatBuffer input = new FloatPointer(blob.data()).capacity(blob.total()).asBuffer();
        long[] shape = {1, 3, seen.rows(), seen.cols()};
        try (OnnxTensor tensor = OnnxTensor.createTensor(environment, input, shape);
                OrtSession.Result result = session.run(inputs(tensor))) {
            Mat matte = scratch.mat(seen.rows(), seen.cols(), CV_32FC1);
            FloatBuffer output = ((OnnxTensor) result.get(0)).getFloatBuffer();
            matte.<FloatBuffer>createBuffer().put(output);
            return matte;
        } catch (OrtException failed) {
            throw new IllegalStateException("ONNX Runtime failed", failed);
        }
    }

    private Map<String, OnnxTensor> inputs(OnnxTensor tensor) {
        return Map.of(session.getInputNames().iterator().next(), tensor);
    }

    @Override
    public Eye eye() {
        return model.eye();
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException failed) {
            throw new IllegalStateException("ONNX Runtime cannot close its session", failed);
        }
    }
}
