package online.backgroundremove.cutout.option;

import java.util.Optional;

/** A rectangle of whole pixels. */
public record Box(int left, int top, int width, int height) {

    public Box {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("A box has no negative sides.");
        }
    }

    /** The pixels between two corners, given in any order; nothing when there is none. */
    static Optional<Box> between(double x1, double y1, double x2, double y2) {
        int left = (int) Math.round(Math.min(x1, x2));
        int top = (int) Math.round(Math.min(y1, y2));
        int width = (int) Math.round(Math.max(x1, x2)) - left;
        int height = (int) Math.round(Math.max(y1, y2)) - top;
        return width < 1 || height < 1 ? Optional.empty() : Optional.of(new Box(left, top, width, height));
    }

    /** The same part of a picture that is scaled as a whole; it keeps at least a pixel. */
    public Box scaled(Canvas from, Canvas to) {
        double x = (double) to.width() / from.width();
        double y = (double) to.height() / from.height();
        int scaledLeft = (int) Math.min(to.width() - 1, Math.round(left * x));
        int scaledTop = (int) Math.min(to.height() - 1, Math.round(top * y));
        int scaledRight = (int) Math.max(scaledLeft + 1, Math.round(right() * x));
        int scaledBottom = (int) Math.max(scaledTop + 1, Math.round(bottom() * y));
        return new Box(scaledLeft, scaledTop, scaledRight - scaledLeft, scaledBottom - scaledTop);
    }

    public int right() {
        return left + width;
    }

    public int bottom() {
        return top + height;
    }

    public boolean isEmpty() {
        return width == 0 || height == 0;
    }
}
