package online.backgroundremove.cutout.compose;

import online.backgroundremove.cutout.option.Background.Gradient;
import online.backgroundremove.cutout.option.Canvas;
import online.backgroundremove.cutout.option.Colour;

/** From one colour to another, as CSS Images Level 3 draws {@code linear-gradient}: corner to corner, premultiplied. */
final class GradientLayer implements Layer {

    private final Gradient gradient;
    private final double alongX;
    private final double alongY;
    private final double offset;

    GradientLayer(Gradient gradient, Canvas size) {
        this.gradient = gradient;
        double sine = Math.sin(Math.toRadians(gradient.degrees()));
        double cosine = Math.cos(Math.toRadians(gradient.degrees()));
        double length = Math.abs(size.width() * sine) + Math.abs(size.height() * cosine);
        alongX = sine / length;
        alongY = -cosine / length;
        offset = 0.5 + alongX * (0.5 - size.width() / 2.0) + alongY * (0.5 - size.height() / 2.0);
    }

    @Override
    public boolean opaque() {
        return gradient.from().alpha() == 255 && gradient.to().alpha() == 255;
    }

    @Override
    public void paint(int y, Row row) {
        Colour from = gradient.from();
        Colour to = gradient.to();
        for (int x = 0; x < row.width(); x++) {
            float along = (float) Math.max(0, Math.min(1, offset + alongX * x + alongY * y));
            float first = (1 - along) * from.alpha();
            float second = along * to.alpha();
            float both = first + second;
            if (both > 0) {
                row.add(
                        x,
                        (first * from.blue() + second * to.blue()) / both,
                        (first * from.green() + second * to.green()) / both,
                        (first * from.red() + second * to.red()) / both,
                        both / 255);
            }
        }
    }
}
