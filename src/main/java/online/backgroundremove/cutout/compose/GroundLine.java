package online.backgroundremove.cutout.compose;

import java.util.ArrayList;
import java.util.List;
import online.backgroundremove.cutout.option.Box;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Where a subject stands: the part of its lower convex hull that a ground could touch. Between two wheels or feet it is
 * straight.
 */
final class GroundLine {

    /** Steeper parts of the hull are sides, not soles. */
    private static final double STEEPEST = 0.45;

    private final List<Point> corners;

    private GroundLine(List<Point> corners) {
        this.corners = corners;
    }

    /** @param box around the subject, not empty */
    static GroundLine under(Mat alpha, Box box) {
        List<Point> hull = lowerHull(lowest(alpha, box));
        int first = 0;
        for (int i = 1; i < hull.size(); i++) {
            first = hull.get(i).y > hull.get(first).y ? i : first;
        }
        int last = first;
        while (first > 0 && isGround(hull.get(first - 1), hull.get(first))) {
            first--;
        }
        while (last < hull.size() - 1 && isGround(hull.get(last), hull.get(last + 1))) {
            last++;
        }
        return new GroundLine(hull.subList(first, last + 1));
    }

    int left() {
        return corners.get(0).x;
    }

    int right() {
        return corners.get(corners.size() - 1).x;
    }

    /** The row of the ground at a column; level beyond the ends. */
    double at(double x) {
        Point before = corners.get(0);
        for (Point corner : corners) {
            if (corner.x >= x) {
                double share = corner.x == before.x ? 0 : Math.max(0, (x - before.x) / (corner.x - before.x));
                return before.y + share * (corner.y - before.y);
            }
            before = corner;
        }
        return before.y;
    }

    /** The lowest pixel of each column, from the left to the right. */
    private static List<Point> lowest(Mat alpha, Box box) {
        int[] rows = new int[alpha.cols()];
        byte[] row = new byte[alpha.cols()];
        for (int y = box.top(); y < box.bottom(); y++) {
            alpha.ptr(y).get(row);
            for (int x = box.left(); x < box.right(); x++) {
                if ((row[x] & 0xff) > 127) {
                    rows[x] = y + 1;
                }
            }
        }
        List<Point> lowest = new ArrayList<>();
        for (int x = box.left(); x < box.right(); x++) {
            if (rows[x] > 0) {
                lowest.add(new Point(x, rows[x]));
            }
        }
        return lowest.isEmpty() ? List.of(new Point(box.left(), box.bottom())) : lowest;
    }

    /** Andrew's monotone chain. */
    private static List<Point> lowerHull(List<Point> points) {
        List<Point> hull = new ArrayList<>();
        for (Point point : points) {
            while (hull.size() > 1 && !turns(hull.get(hull.size() - 2), hull.get(hull.size() - 1), point)) {
                hull.remove(hull.size() - 1);
            }
            hull.add(point);
        }
        return hull;
    }

    private static boolean turns(Point first, Point corner, Point next) {
        return (long) (corner.x - first.x) * (next.y - first.y) < (long) (corner.y - first.y) * (next.x - first.x);
    }

    private static boolean isGround(Point one, Point next) {
        return Math.abs(next.y - one.y) <= STEEPEST * (next.x - one.x);
    }

    private record Point(int x, int y) {}
}
