package online.backgroundremove.cutout.compose;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC4;

import java.util.ArrayList;
import java.util.List;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.option.Canvas;
import org.bytedeco.opencv.opencv_core.Mat;

/** Layers, from the front to the back, that become one picture. */
final class Stack {

    private final Canvas size;
    private final List<Layer> layers = new ArrayList<>();

    Stack(Canvas size) {
        this.size = size;
    }

    Stack behind(Layer layer) {
        layers.add(layer);
        return this;
    }

    /** @return 8-bit blue, green, red, and straight alpha unless a layer is opaque */
    Mat flatten(Scratch scratch) {
        boolean opaque = layers.stream().anyMatch(Layer::opaque);
        Mat picture = scratch.mat(size.height(), size.width(), opaque ? CV_8UC3 : CV_8UC4);
        byte[] pixels = new byte[size.width() * picture.channels()];
        Row row = new Row(size.width());
        for (int y = 0; y < size.height(); y++) {
            scratch.check();
            row.clear();
            for (Layer layer : layers) {
                layer.paint(y, row);
            }
            if (opaque) {
                row.writeOpaque(pixels);
            } else {
                row.writeStraight(pixels);
            }
            picture.ptr(y).put(pixels);
        }
        return picture;
    }
}
