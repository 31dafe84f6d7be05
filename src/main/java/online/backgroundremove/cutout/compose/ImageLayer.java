package online.backgroundremove.cutout.compose;

import org.bytedeco.opencv.opencv_core.Mat;
import org.jspecify.annotations.Nullable;

/** Many colours: 8-bit blue, green, red, and 8-bit alpha or none. */
final class ImageLayer implements Layer {

    private final Mat colour;
    private final @Nullable Mat alpha;
    private final byte[] colours;
    private final byte[] alphas;

    ImageLayer(Mat colour, @Nullable Mat alpha) {
        this.colour = colour;
        this.alpha = alpha;
        this.colours = new byte[3 * colour.cols()];
        this.alphas = new byte[colour.cols()];
    }

    @Override
    public boolean opaque() {
        return alpha == null;
    }

    @Override
    public void paint(int y, Row row) {
        colour.ptr(y).get(colours);
        if (alpha != null) {
            alpha.ptr(y).get(alphas);
        }
        for (int x = 0; x < alphas.length; x++) {
            if (!row.isCovered(x)) {
                float opacity = alpha == null ? 1 : (alphas[x] & 0xff) / 255f;
                row.add(x, colours[3 * x] & 0xff, colours[3 * x + 1] & 0xff, colours[3 * x + 2] & 0xff, opacity);
            }
        }
    }
}
