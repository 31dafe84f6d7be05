package online.backgroundremove.cutout.matting;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import org.bytedeco.opencv.opencv_core.Mat;

/** One pass over the open pixels of one level: each takes the two colours that explain it best, and are like its neighbours'. */
final class LayerPass {

    private static final float LIKENESS = 1e-5f;

    private final int width;
    private final int height;
    private final FloatBuffer mixture;
    private final FloatBuffer share;
    private final ByteBuffer open;
    private final FloatBuffer foreground;
    private final FloatBuffer background;
    private final int[] neighbours = new int[4];
    private final float[] weights = new float[4];

    /**
     * @param mixture 32-bit floats, three a pixel
     * @param share 32-bit floats
     * @param open which pixels both layers may have a part in: 8-bit, 0 where the photo's colour is one layer's alone
     * @param layers which are improved in place
     */
    LayerPass(Mat mixture, Mat share, Mat open, TwoLayers layers) {
        this.width = share.cols();
        this.height = share.rows();
        this.mixture = mixture.createBuffer();
        this.share = share.createBuffer();
        this.open = open.createBuffer();
        this.foreground = layers.foreground().createBuffer();
        this.background = layers.background().createBuffer();
    }

    void run() {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int pixel = y * width + x;
                if (open.get(pixel) == 0) {
                    continue;
                }
                neighbours[0] = y > 0 ? pixel - width : pixel;
                neighbours[1] = y < height - 1 ? pixel + width : pixel;
                neighbours[2] = x > 0 ? pixel - 1 : pixel;
                neighbours[3] = x < width - 1 ? pixel + 1 : pixel;
                improve(pixel);
            }
        }
    }

    private void improve(int pixel) {
        float a = share.get(pixel);
        float sum = weigh(a);
        float b = 1 - a;
        float aa = a * a + sum;
        float bb = b * b + sum;
        float ab = a * b;
        float determinant = aa * bb - ab * ab;
        for (int part = 0; part < 3; part++) {
            float f = a * mixture.get(3 * pixel + part);
            float g = b * mixture.get(3 * pixel + part);
            for (int n = 0; n < 4; n++) {
                f += weights[n] * foreground.get(3 * neighbours[n] + part);
                g += weights[n] * background.get(3 * neighbours[n] + part);
            }
            foreground.put(3 * pixel + part, clamp((bb * f - ab * g) / determinant));
            background.put(3 * pixel + part, clamp((aa * g - ab * f) / determinant));
        }
    }

    /** Where the shares change, the layers' colours should not: it is then alpha that makes the photo's edge. */
    private float weigh(float a) {
        float sum = 0;
        for (int n = 0; n < 4; n++) {
            weights[n] = LIKENESS + Math.abs(a - share.get(neighbours[n]));
            sum += weights[n];
        }
        return sum;
    }

    private static float clamp(float colour) {
        return Math.min(255, Math.max(0, colour));
    }
}
