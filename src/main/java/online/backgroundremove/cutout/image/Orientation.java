package online.backgroundremove.cutout.image;

import static org.bytedeco.opencv.global.opencv_core.flip;
import static org.bytedeco.opencv.global.opencv_core.transpose;

import java.util.Arrays;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * How stored pixels are turned to be seen upright: EXIF 2.32, tag 0x0112, values 1 to 8 in this order.
 *
 * <p>Every value is at most a transposition followed by a flip.
 */
public enum Orientation {
    UPRIGHT(false, Flip.NONE),
    MIRRORED(false, Flip.LEFT_RIGHT),
    HALF_TURN(false, Flip.BOTH),
    MIRRORED_HALF_TURN(false, Flip.UP_DOWN),
    TRANSPOSED(true, Flip.NONE),
    QUARTER_TURN(true, Flip.LEFT_RIGHT),
    TRANSVERSED(true, Flip.BOTH),
    THREE_QUARTER_TURN(true, Flip.UP_DOWN);

    private final boolean transposed;
    private final Flip flip;

    Orientation(boolean transposed, Flip flip) {
        this.transposed = transposed;
        this.flip = flip;
    }

    /** Cameras write 0 and other values outside the standard when they do not know: those pixels are left as stored. */
    static Orientation of(int exif) {
        return exif >= 1 && exif <= 8 ? values()[exif - 1] : UPRIGHT;
    }

    /**
     * @param matrix of nine, by rows, that takes points as they are stored to points as they are seen: here always of
     *     ones and zeros
     */
    static Orientation of(IntPointer matrix) {
        boolean transposed = matrix.get(0) == 0;
        boolean leftRight = matrix.get(transposed ? 3 : 0) < 0;
        boolean upDown = matrix.get(transposed ? 1 : 4) < 0;
        Flip flip = leftRight ? (upDown ? Flip.BOTH : Flip.LEFT_RIGHT) : upDown ? Flip.UP_DOWN : Flip.NONE;
        return Arrays.stream(values())
                .filter(o -> o.transposed == transposed && o.flip == flip)
                .findFirst()
                .orElseThrow();
    }

    /** Whether width and height change places. */
    boolean isTransposed() {
        return transposed;
    }

    Mat turn(Mat stored, Scratch scratch) {
        Mat turned = stored;
        if (transposed) {
            turned = scratch.mat();
            transpose(stored, turned);
        }
        if (flip != Flip.NONE) {
            flip(turned, turned, flip.code);
        }
        return turned;
    }

    private enum Flip {
        NONE(0),
        UP_DOWN(0),
        LEFT_RIGHT(1),
        BOTH(-1);

        private final int code;

        Flip(int code) {
            this.code = code;
        }
    }
}
