package online.backgroundremove.cutout.compose;

import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.option.Box;
import org.bytedeco.opencv.opencv_core.Mat;

/** The subject's shape laid on the ground behind it: leaning to the right, paler and softer the farther it is. */
final class GroundShadow {

    /** How far a point goes up and to the right for each pixel that it is above the ground. */
    private static final double UP = 0.38;

    private static final double RIGHT = 0.5;
    private static final double NEAR_BLUR = 0.004;
    private static final double FAR_BLUR = 0.028;

    /** What is left at the far end. */
    private static final double FAR_STRENGTH = 0.25;

    private GroundShadow() {}

    static Mat of(Mat alpha, Box box, Scratch scratch) {
        double ground = box.bottom();
        Mat laid = Softening.moved(alpha, new double[] {1, -RIGHT, RIGHT * ground, 0, UP, (1 - UP) * ground}, scratch);
        Mat near = Softening.blurred(laid, NEAR_BLUR * box.height(), scratch);
        Mat far = Softening.blurred(laid, FAR_BLUR * box.height(), scratch);
        byte[] sharp = new byte[alpha.cols()];
        byte[] soft = new byte[alpha.cols()];
        for (int y = 0; y < alpha.rows(); y++) {
            near.ptr(y).get(sharp);
            far.ptr(y).get(soft);
            double distance = Math.max(0, Math.min(1, (ground - y) / Math.max(1, UP * box.height())));
            double strength = 1 - distance * (1 - FAR_STRENGTH);
            for (int x = 0; x < sharp.length; x++) {
                double value = (sharp[x] & 0xff) * (1 - distance) + (soft[x] & 0xff) * distance;
                sharp[x] = (byte) Math.round(value * strength);
            }
            near.ptr(y).put(sharp);
        }
        return near;
    }
}
