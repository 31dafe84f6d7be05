package online.backgroundremove.cutout.compose;

import online.backgroundremove.cutout.option.Colour;
import org.bytedeco.opencv.opencv_core.Mat;
import org.jspecify.annotations.Nullable;

/** One colour, everywhere or in a shape of 8 bits. */
final class PlainLayer implements Layer {

    private final Colour colour;
    private final @Nullable Mat shape;
    private byte[] shapes = {};

    PlainLayer(Colour colour, @Nullable Mat shape) {
        this.colour = colour;
        this.shape = shape;
    }

    @Override
    public boolean opaque() {
        return shape == null && colour.alpha() == 255;
    }

    @Override
    public void paint(int y, Row row) {
        if (shape != null) {
            shapes = shapes.length == row.width() ? shapes : new byte[row.width()];
            shape.ptr(y).get(shapes);
        }
        float opacity = colour.alpha() / 255f;
        for (int x = 0; x < row.width(); x++) {
            float there = shape == null ? opacity : opacity * (shapes[x] & 0xff) / 255;
            row.add(x, colour.blue(), colour.green(), colour.red(), there);
        }
    }
}
