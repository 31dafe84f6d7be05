package online.backgroundremove.cutout.compose;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;

import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.option.Box;
import org.bytedeco.opencv.opencv_core.Mat;

/** A flat ellipse along the line on which the subject stands: darkest at the line, and dark under what spans over it. */
final class ContactShadow {

    /** How far it reaches below and above the line, and beyond its ends, as shares of the line's length. */
    private static final double BELOW = 0.06;

    private static final double ABOVE = 0.1;
    private static final double BEYOND = 0.05;

    /** A subject on a tip has a shadow all the same: shares of its width and of its height that a line has at least. */
    private static final double LEAST_OF_WIDTH = 0.7;

    private static final double LEAST_OF_HEIGHT = 0.7;

    private final GroundLine line;
    private final double middle;
    private final double half;

    private ContactShadow(GroundLine line, Box box) {
        this.line = line;
        double length = line.right() + 1.0 - line.left();
        double least = Math.min(LEAST_OF_WIDTH * box.width(), LEAST_OF_HEIGHT * box.height());
        this.middle = (line.left() + line.right() + 1) / 2.0;
        this.half = Math.max(length, least) * (0.5 + BEYOND);
    }

    static Mat of(Mat alpha, Box box, Scratch scratch) {
        Mat shape = scratch.mat(alpha.rows(), alpha.cols(), CV_8UC1);
        ContactShadow shadow = box.isEmpty() ? null : new ContactShadow(GroundLine.under(alpha, box), box);
        byte[] row = new byte[shape.cols()];
        for (int y = 0; y < shape.rows(); y++) {
            for (int x = 0; x < row.length; x++) {
                row[x] = shadow == null ? 0 : (byte) Math.round(255 * shadow.darkness(x + 0.5, y + 0.5));
            }
            shape.ptr(y).put(row);
        }
        return shape;
    }

    /** From 0 to 1. */
    private double darkness(double x, double y) {
        double along = (x - middle) / half;
        double end = 1 - along * along;
        if (end <= 0) {
            return 0;
        }
        double distance = y - line.at(x);
        double reach = 2 * half * Math.sqrt(end) * (distance > 0 ? BELOW : ABOVE);
        double away = distance / reach;
        return Math.exp(-3 * away * away) * Math.min(1, 2.5 * end);
    }
}
