package online.backgroundremove.cutout;

import java.util.Locale;
import online.backgroundremove.cutout.matting.Segmenter;

/** What computes the net. */
enum Engine {
    OPENCV {
        @Override
        Segmenter load(byte[] onnx, ModelFacts model, int threads) {
            return OpenCvSegmenter.load(onnx, model);
        }
    },
    /** Faster where the net sees many pixels; only in applications built with it. */
    ONNXRUNTIME {
        @Override
        Segmenter load(byte[] onnx, ModelFacts model, int threads) {
            try {
                return OnnxRuntimeSegmenter.load(onnx, model, threads);
            } catch (NoClassDefFoundError notBuiltIn) {
                // Without it as the cause: the innermost cause is what the operator reads.
                throw new IllegalStateException(
                        "cutout.engine=onnxruntime needs an application built with -Ponnxruntime");
            }
        }
    };

    static Engine of(String name) {
        for (Engine engine : values()) {
            if (engine.name().toLowerCase(Locale.ROOT).equals(name)) {
                return engine;
            }
        }
        throw new IllegalArgumentException("cutout.engine must be opencv or onnxruntime");
    }

    /**
     * @param onnx the model's file
     * @param threads that one net computes with
     */
    abstract Segmenter load(byte[] onnx, ModelFacts model, int threads);
}
