package online.backgroundremove.cutout.matting;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_32FC1;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_core.add;
import static org.bytedeco.opencv.global.opencv_core.multiply;
import static org.bytedeco.opencv.global.opencv_core.transform;

import online.backgroundremove.cutout.image.Photo;
import online.backgroundremove.cutout.image.Scaling;
import online.backgroundremove.cutout.image.Scratch;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;

/** Brings a matte to its photo's size, sharp where the photo is. */
final class Refinement {

    /** Nets say a little more than nothing of what is nothing, and a little less than all of what is all. */
    private static final double NOTHING = 0.02;

    private static final double ALL = 0.98;

    private Refinement() {}

    /**
     * @param small the photo, of the matte's size
     * @param matte 32-bit floats from 0 to 1
     * @return 8-bit alpha of the photo's size
     */
    static Mat refine(Photo photo, Photo small, Mat matte, Scratch scratch) {
        SoftBand band = SoftBand.of(matte, photo.width(), photo.height(), scratch);
        GuidedFilter.Coefficients coefficients =
                new GuidedFilter(scratch).coefficients(small.colour(), matte, band.mask());
        Mat alpha = Scaling.scale(levelled(matte, scratch), photo.width(), photo.height(), scratch);
        band.forEachTile((tile, local) -> {
            Mat refined = alpha(tile, coefficients, photo, local);
            levelled(refined, local).copyTo(tile.of(alpha, local), tile.enlarged(band.mask(), local));
        });
        return alpha;
    }

    private static Mat alpha(SoftBand.Tile tile, GuidedFilter.Coefficients coefficients, Photo photo, Scratch scratch) {
        Mat light = scratch.mat();
        Mat sum = scratch.mat();
        tile.of(photo.colour(), scratch).convertTo(light, CV_32F, 1 / 255.0, 0);
        multiply(light, tile.enlarged(coefficients.factors(), scratch), light);
        try (Scalar one = Scalar.all(1);
                Mat ones = new Mat(1, 3, CV_32FC1, one)) {
            transform(light, sum, ones);
        }
        add(sum, tile.enlarged(coefficients.summand(), scratch), sum);
        return sum;
    }

    /** From floats to bytes, cut off at both ends. */
    private static Mat levelled(Mat matte, Scratch scratch) {
        Mat levelled = scratch.mat();
        double factor = 255 / (ALL - NOTHING);
        matte.convertTo(levelled, CV_8U, factor, -NOTHING * factor);
        return levelled;
    }
}
