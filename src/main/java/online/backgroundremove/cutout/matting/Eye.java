package online.backgroundremove.cutout.matting;

import online.backgroundremove.cutout.option.Canvas;

/**
 * What a net can see.
 *
 * @param size the side that it was made for, in pixels
 * @param step sides are multiples of it; 0 where the net sees squares of its size only
 * @param grey what it takes for nothing in particular, from 0 to 255
 */
public record Eye(int size, int step, double grey) {

    Canvas square() {
        return new Canvas(size, size);
    }

    /** The largest sides of this aspect that lose nothing the net could see, never larger than they are. */
    public Canvas near(Canvas photo) {
        double factor = (double) size / Math.max(photo.width(), photo.height());
        return factor >= 1 ? photo : Canvas.rounded(photo.width() * factor, photo.height() * factor);
    }

    /** Sides of about this aspect, the longer one a share of the size, but with no more than about a share of its square. */
    Canvas fit(Canvas view, double share, double area) {
        if (step == 0) {
            return square();
        }
        double factor = size
                * Math.min(
                        share / Math.max(view.width(), view.height()), Math.sqrt(area / view.width() / view.height()));
        return new Canvas(side(view.width() * factor), side(view.height() * factor));
    }

    private int side(double pixels) {
        return step * (int) Math.max(1, Math.round(pixels / step));
    }
}
