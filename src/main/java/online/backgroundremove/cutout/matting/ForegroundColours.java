package online.backgroundremove.cutout.matting;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_core.add;
import static org.bytedeco.opencv.global.opencv_core.multiply;
import static org.bytedeco.opencv.global.opencv_core.subtract;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_GRAY2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import online.backgroundremove.cutout.image.Photo;
import online.backgroundremove.cutout.image.Scaling;
import online.backgroundremove.cutout.image.Scratch;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * The subject's own colours in the soft band, where the photo shows a mixture of subject and background. Estimated at the
 * size that the net saw ({@link TwoLayers}), then fitted to the photo's own pixels: what the mixture of the two estimates
 * leaves unexplained belongs to the subject as far as the subject is there (Forte, Approximate Fast Foreground Colour
 * Estimation, ICIP 2021, equation 7).
 */
final class ForegroundColours {

    private ForegroundColours() {}

    /**
     * @param small the photo as the net saw it
     * @param alpha 8-bit, of the photo's size
     * @return 8-bit blue, green, red of the photo's size, the photo's own outside the soft band
     */
    static Mat estimate(Photo photo, Photo small, Mat alpha, Scratch scratch) {
        Mat colours = scratch.keep(photo.colour().clone());
        Mat smallAlpha = Scaling.scale(alpha, small.width(), small.height(), scratch);
        SoftBand band = SoftBand.of(smallAlpha, photo.width(), photo.height(), scratch);
        TwoLayers layers = TwoLayers.estimate(small.colour(), smallAlpha, scratch);
        band.forEachTile((tile, local) -> {
            Mat mixture = tile.of(photo.colour(), local);
            Mat fitted = fit(
                    mixture,
                    tile.enlarged(layers.foreground(), local),
                    tile.enlarged(layers.background(), local),
                    share(tile.of(alpha, local), local),
                    local);
            fitted.copyTo(tile.of(colours, local), tile.enlarged(band.mask(), local));
        });
        return colours;
    }

    /** F + α (I − α F − (1 − α) B), from 0 to 255. */
    private static Mat fit(Mat mixture, Mat foreground, Mat background, Mat share, Scratch scratch) {
        Mat difference = scratch.mat();
        subtract(foreground, background, difference);
        multiply(difference, share, difference);
        add(difference, background, difference);
        Mat rest = scratch.mat();
        mixture.convertTo(rest, CV_32F);
        subtract(rest, difference, rest);
        multiply(rest, share, rest);
        add(rest, foreground, rest);
        Mat fitted = scratch.mat();
        rest.convertTo(fitted, CV_8U);
        return fitted;
    }

    private static Mat share(Mat alpha, Scratch scratch) {
        Mat grey = scratch.mat();
        Mat share = scratch.mat();
        cvtColor(alpha, grey, COLOR_GRAY2BGR);
        grey.convertTo(share, CV_32F, 1 / 255.0, 0);
        return share;
    }
}
