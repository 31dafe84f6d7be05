package online.backgroundremove.cutout.matting;

import static org.bytedeco.opencv.global.opencv_core.BORDER_REPLICATE;
import static org.bytedeco.opencv.global.opencv_core.CV_64F;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_core.subtract;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_RECT;
import static org.bytedeco.opencv.global.opencv_imgproc.WARP_INVERSE_MAP;
import static org.bytedeco.opencv.global.opencv_imgproc.dilate;
import static org.bytedeco.opencv.global.opencv_imgproc.erode;
import static org.bytedeco.opencv.global.opencv_imgproc.getStructuringElement;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;
import static org.bytedeco.opencv.global.opencv_imgproc.threshold;
import static org.bytedeco.opencv.global.opencv_imgproc.warpAffine;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import online.backgroundremove.cutout.image.Parts;
import online.backgroundremove.cutout.image.Scratch;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * Where a matte is neither 0 nor 1, and a little around it. What is costly at full size is done there only, tile by tile,
 * which also bounds the memory it takes.
 */
final class SoftBand {

    private static final int REACH = 3;
    private static final int TILE = 256;

    /** 8-bit, of the matte's size. */
    private final Mat mask;

    private final int width;
    private final int height;
    private final Scratch scratch;

    private SoftBand(Mat mask, int width, int height, Scratch scratch) {
        this.mask = mask;
        this.width = width;
        this.height = height;
        this.scratch = scratch;
    }

    /**
     * @param matte 32-bit floats, or 8-bit
     * @param width of the photo, whose tiles are wanted
     * @param height of the photo
     */
    static SoftBand of(Mat matte, int width, int height, Scratch scratch) {
        Mat bytes = scratch.mat();
        Mat high = scratch.mat();
        Mat low = scratch.mat();
        Mat mask = scratch.mat();
        matte.convertTo(bytes, CV_8U, matte.depth() == CV_8U ? 1 : 255, 0);
        try (Size size = new Size(2 * REACH + 1, 2 * REACH + 1);
                Mat window = getStructuringElement(MORPH_RECT, size)) {
            dilate(bytes, high, window);
            erode(bytes, low, window);
        }
        subtract(high, low, mask);
        threshold(mask, mask, 12, 255, 0);
        return new SoftBand(mask, width, height, scratch);
    }

    Mat mask() {
        return mask;
    }

    /** Calls for each tile of the photo that has a part in the band, on all cores, with a scratch that ends with the tile. */
    void forEachTile(BiConsumer<Tile, Scratch> work) {
        int across = (width + TILE - 1) / TILE;
        int down = (height + TILE - 1) / TILE;
        try (Mat counts = new Mat();
                Size size = new Size(across, down)) {
            touched(counts, size);
            ByteBuffer touched = counts.createBuffer();
            Parts.inParallel(
                    IntStream.range(0, across * down).filter(tile -> touched.get(tile) != 0),
                    tile -> work(tile(tile % across * TILE, tile / across * TILE), work));
        }
    }

    private void work(Tile tile, BiConsumer<Tile, Scratch> work) {
        try (Scratch part = scratch.part()) {
            work.accept(tile, part);
        }
    }

    /** A tile is left out only if it has not one pixel in the band, and neither have those beside it. */
    private void touched(Mat counts, Size tiles) {
        try (Mat wide = new Mat();
                Size cell = new Size(
                        (int) Math.ceil((double) mask.cols() / tiles.width()) + 2,
                        (int) Math.ceil((double) mask.rows() / tiles.height()) + 2);
                Mat element = getStructuringElement(MORPH_RECT, cell)) {
            dilate(mask, wide, element);
            resize(wide, counts, tiles, 0, 0, INTER_AREA);
        }
    }

    private Tile tile(int left, int top) {
        return new Tile(left, top, Math.min(TILE, width - left), Math.min(TILE, height - top));
    }

    /** A part of the photo. */
    final class Tile {

        private final int left;
        private final int top;
        private final int columns;
        private final int rows;

        private Tile(int left, int top, int columns, int rows) {
            this.left = left;
            this.top = top;
            this.columns = columns;
            this.rows = rows;
        }

        /** This part of something that has the photo's size; writing to it writes there. */
        Mat of(Mat photoSized, Scratch scratch) {
            try (Rect rect = new Rect(left, top, columns, rows)) {
                return scratch.view(new Mat(photoSized, rect));
            }
        }

        /** This part of something that has the matte's size, enlarged to the photo's, linearly. */
        Mat enlarged(Mat matteSized, Scratch scratch) {
            double x = (double) matteSized.cols() / width;
            double y = (double) matteSized.rows() / height;
            Mat enlarged = scratch.mat();
            try (Mat map = new Mat(2, 3, CV_64F);
                    Size size = new Size(columns, rows);
                    Scalar nothing = Scalar.all(0)) {
                DoubleBuffer values = map.createBuffer();
                values.put(new double[] {x, 0, (left + 0.5) * x - 0.5, 0, y, (top + 0.5) * y - 0.5});
                int flags = INTER_LINEAR | WARP_INVERSE_MAP;
                warpAffine(matteSized, enlarged, map, size, flags, BORDER_REPLICATE, nothing);
            }
            return enlarged;
        }
    }
}
