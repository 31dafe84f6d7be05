package online.backgroundremove.cutout.matting;

import static org.bytedeco.opencv.global.opencv_core.BORDER_CONSTANT;
import static org.bytedeco.opencv.global.opencv_core.copyMakeBorder;
import static org.bytedeco.opencv.global.opencv_core.mean;

import online.backgroundremove.cutout.image.Photo;
import online.backgroundremove.cutout.image.Scaling;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.option.Canvas;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;

/** A way for a net to look at a photo. Measured in {@code docs/performance.md}. */
enum Look {
    /** The photo as it is, its longer side nearly as long as the net can see. */
    WHOLE(0.9375, 0),
    /** With fewer pixels, the net sees larger things whole, and is done sooner by a third. */
    COARSE(0.75, 0),
    /** Of 3:2 and 4:3 in 704 × 512 pixels, never in more than 768 × 512: a square is done in half the time. */
    COMPACT(0.75, 0, 11.0 / 32),
    /** With space around it: what fills a photo looks like a backdrop without. */
    DISTANT(1, 0.15),
    DISTANT_COARSE(0.75, 0.15),
    /** Pressed into a square, which is how these nets are trained. */
    SQUEEZED(0, 0);

    private final double share;
    private final double margin;
    private final double area;

    Look(double share, double margin) {
        this(share, margin, 1);
    }

    /**
     * @param share of the net's side, for the longer side
     * @param margin on each side, as a share of the photo's
     * @param area of the net's square, at most
     */
    Look(double share, double margin, double area) {
        this.share = share;
        this.margin = margin;
        this.area = area;
    }

    /** @return the matte as 32-bit floats from 0 to 1, of the photo's size */
    Mat at(Photo photo, Segmenter net, Scratch scratch) {
        int across = (int) (photo.width() * margin);
        int down = (int) (photo.height() * margin);
        Canvas view = new Canvas(photo.width() + 2 * across, photo.height() + 2 * down);
        Canvas size = size(net.eye(), view);
        if (margin == 0) {
            Mat seen = photo.seen(size.width(), size.height(), net.eye().grey(), scratch);
            return Scaling.scale(net.segment(seen, scratch), view, scratch);
        }
        Mat far = scratch.mat();
        Mat near = photo.seen(photo.width(), photo.height(), net.eye().grey(), scratch);
        try (Scalar average = mean(near);
                Rect middle = new Rect(across, down, photo.width(), photo.height())) {
            copyMakeBorder(near, far, down, down, across, across, BORDER_CONSTANT, average);
            Mat matte = net.segment(Scaling.scale(far, size, scratch), scratch);
            return part(Scaling.scale(matte, view, scratch), middle, scratch);
        }
    }

    /** The sides of what a net is given. */
    Canvas size(Eye eye, Canvas view) {
        return share == 0 ? eye.square() : eye.fit(view, share, area);
    }

    boolean isFromAfar() {
        return margin > 0;
    }

    private static Mat part(Mat matte, Rect middle, Scratch scratch) {
        try (Mat part = new Mat(matte, middle)) {
            return scratch.keep(part.clone());
        }
    }
}
