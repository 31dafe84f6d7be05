package online.backgroundremove.cutout.image;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * The matrices of one piece of work, and whether it may go on. Closing zeroes and frees them: their pixels lie outside the
 * heap, where no collector notices how large they are.
 *
 * <p>Every step needs a matrix, so each matrix is an opportunity to end work whose time is up.
 */
public final class Scratch implements AutoCloseable {

    private static final AtomicInteger LIVE = new AtomicInteger();

    private final Deque<Mat> mats = new ArrayDeque<>();
    private final Deque<Mat> views = new ArrayDeque<>();
    private final Runnable check;

    /** For work that nobody waits for. */
    public Scratch() {
        this(() -> {});
    }

    /** @param check is called between steps, by whichever thread takes one; what it throws ends the work */
    public Scratch(Runnable check) {
        this.check = check;
    }

    /** For a part of the same work, with matrices of its own. */
    public Scratch part() {
        check();
        return new Scratch(check);
    }

    /** For steps that need no matrix. */
    public void check() {
        check.run();
    }

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

    /** Of a type of one channel or more, all of it 0. */
    public Mat zeros(int rows, int columns, int type) {
        Mat zeros = mat(rows, columns, type);
        zero(zeros);
        return zeros;
    }

    /** It is released with the others even where this is the end of the work. */
    public Mat keep(Mat mat) {
        mats.push(mat);
        LIVE.incrementAndGet();
        check();
        return mat;
    }

    /** For a part of another matrix, whose pixels are not its own to zero. */
    public Mat view(Mat part) {
        views.push(part);
        LIVE.incrementAndGet();
        check();
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
