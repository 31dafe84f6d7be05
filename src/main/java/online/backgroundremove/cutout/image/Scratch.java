package online.backgroundremove.cutout.image;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * The matrices of one piece of work. Closing zeroes and frees them: their pixels lie outside the heap, where no collector
 * notices how large they are.
 */
public final class Scratch implements AutoCloseable {

    private static final AtomicInteger LIVE = new AtomicInteger();

    private final Deque<Mat> mats = new ArrayDeque<>();
    private final Deque<Mat> views = new ArrayDeque<>();

    /** How many matrices all open scratches hold together. */
    public static int live() {
        return LIVE.get();
    }

    public Mat mat() {
        return keep(new Mat());
    }

    public Mat mat(int rows, int columns, int type) {
        return keep(new Mat(rows, columns, type));
    }

    public Mat keep(Mat mat) {
        mats.push(mat);
        LIVE.incrementAndGet();
        return mat;
    }

    /** For a part of another matrix, whose pixels are not its own to zero. */
    public Mat view(Mat part) {
        views.push(part);
        LIVE.incrementAndGet();
        return part;
    }

    @Override
    public void close() {
        while (!views.isEmpty()) {
            LIVE.decrementAndGet();
            views.pop().close();
        }
        while (!mats.isEmpty()) {
            Mat mat = mats.pop();
            LIVE.decrementAndGet();
            zero(mat);
            mat.close();
        }
    }

    private static void zero(Mat mat) {
        if (!mat.empty() && mat.isContinuous()) {
            Pointer.memset(mat.data(), 0, mat.total() * mat.elemSize());
        }
    }
}
