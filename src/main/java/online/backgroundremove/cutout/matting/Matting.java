package online.backgroundremove.cutout.matting;

import static org.bytedeco.opencv.global.opencv_core.multiply;

import online.backgroundremove.cutout.image.Photo;
import online.backgroundremove.cutout.image.Scratch;
import org.bytedeco.opencv.opencv_core.Mat;

/** From what a net saw to the subject at its photo's full size. */
public final class Matting {

    private Matting() {}

    /**
     * @param small the photo as it was when the net saw it
     * @param matte 32-bit floats from 0 to 1, of that size
     * @param semitransparent whether the subject may be half there away from its edge
     */
    public static Subject subject(Photo photo, Photo small, Mat matte, boolean semitransparent, Scratch scratch) {
        Mat seen = semitransparent ? matte : Interior.solid(matte, scratch);
        Mat alpha = Refinement.refine(photo, small, seen, scratch);
        Mat colours = ForegroundColours.estimate(photo, small, alpha, scratch);
        Mat ownAlpha = photo.alpha();
        if (ownAlpha != null) {
            multiply(alpha, ownAlpha, alpha, 1 / 255.0, -1);
        }
        return new Subject(photo.colour(), colours, alpha);
    }
}
