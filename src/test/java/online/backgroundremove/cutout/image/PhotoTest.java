package online.backgroundremove.cutout.image;

import static online.backgroundremove.cutout.image.TestPhotos.likeness;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.bytedeco.opencv.global.opencv_core.CMP_GT;
import static org.bytedeco.opencv.global.opencv_core.PSNR;
import static org.bytedeco.opencv.global.opencv_core.compare;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2GRAY;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_GRAY2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_NEAREST;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import online.backgroundremove.Proves;
import online.backgroundremove.cutout.option.Box;
import online.backgroundremove.cutout.option.Canvas;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All variants show the same picture as {@code variants/photo.png}. */
class PhotoTest {

    private final Scratch scratch = new Scratch();
    private final Mat reference =
            TestPhotos.decode("variants/photo.png", scratch).colour();

    @AfterEach
    void release() {
        scratch.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alpha.png",
                "interlaced.png",
                "lossless-alpha.webp",
                "photo.tiff",
                "two-pages.tiff",
                "page.png",
                "bad-crc-text.png"
            })
    void readsLosslessPhotosExactly(String name) {
        assertThat(likeness(variant(name).colour(), reference)).isGreaterThan(100);
    }

    @Proves({"CUT-1", "CUT-3"})
    @ParameterizedTest
    @ValueSource(
            strings = {
                "progressive.jpg",
                "lossy.webp",
                "exif-gps.jpg",
                "cmyk.jpg",
                "ycck.jpg",
                "jpeg.png",
                "archive.jpg"
            })
    void readsLossyPhotosTrueToTheirColours(String name) {
        assertThat(likeness(variant(name).colour(), reference)).isGreaterThan(31);
    }

    @Proves("CUT-2")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "exif-orientation-1.jpg",
                "exif-orientation-2.jpg",
                "exif-orientation-3.jpg",
                "exif-orientation-4.jpg",
                "exif-orientation-5.jpg",
                "exif-orientation-6.jpg",
                "exif-orientation-7.jpg",
                "exif-orientation-8.jpg",
                "exif-orientation-6.webp",
                "turned.avif",
                "mirrored.avif",
                "orientation-1.tiff",
                "orientation-2.tiff",
                "orientation-3.tiff",
                "orientation-4.tiff",
                "orientation-5.tiff",
                "orientation-6.tiff",
                "orientation-7.tiff",
                "orientation-8.tiff",
                "orientation-6-16.tiff"
            })
    void turnsPhotosUpright(String name) {
        Photo photo = variant(name);

        assertThat(photo.width()).isEqualTo(120);
        assertThat(photo.height()).isEqualTo(150);
        assertThat(likeness(photo.colour(), reference)).isGreaterThan(31);
    }

    @Test
    void wouldSeeAPhotoThatIsNotTurned() {
        byte[] stored = TestPhotos.bytes("variants/exif-orientation-3.jpg");
        PhotoHeader header = PhotoHeader.of(stored);
        PhotoHeader unturned = new PhotoHeader(header.format(), header.width(), header.height(), Orientation.UPRIGHT);

        Photo photo = Photo.decode(stored, unturned, scratch);

        assertThat(likeness(photo.colour(), reference)).isLessThan(20);
    }

    @Proves("CUT-3")
    @ParameterizedTest
    @ValueSource(strings = {"grey.jpg", "grey16.png", "grey-alpha.png"})
    void readsGrey(String name) {
        Mat grey = scratch.mat();
        cvtColor(reference, grey, COLOR_BGR2GRAY);
        cvtColor(grey, grey, COLOR_GRAY2BGR);

        assertThat(likeness(variant(name).colour(), grey)).isGreaterThan(33);
    }

    @Proves("CUT-3")
    @Test
    void readsSixteenBits() {
        Mat small = scratch.mat();
        try (Size half = new Size(60, 75)) {
            resize(reference, small, half, 0, 0, INTER_NEAREST);
        }

        assertThat(likeness(variant("rgb16.png").colour(), small)).isGreaterThan(100);
    }

    @Proves("CUT-3")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "alpha.png",
                "grey-alpha.png",
                "lossless-alpha.webp",
                "palette.png",
                "alpha.tiff",
                "alpha-16.tiff",
                "premultiplied-16.tiff",
                "transparent.gif"
            })
    void keepsTransparency(String name) {
        Mat alpha = variant(name).alpha();

        assertThat(alpha).isNotNull();
        assertThat(alpha.ptr(0, 0).get() & 0xff).as("corner").isZero();
        assertThat(alpha.ptr(75, 60).get() & 0xff).as("middle").isGreaterThan(200);
    }

    @Proves("CUT-3")
    @ParameterizedTest
    @ValueSource(strings = {"alpha.tiff", "alpha-16.tiff", "premultiplied-16.tiff"})
    void strengthensColoursThatWereWeakenedByTransparency(String name) {
        Photo photo = variant(name);
        assertThat(photo.alpha()).isNotNull();
        Mat visible = scratch.mat();
        compare(photo.alpha(), scratch.keep(new Mat(Scalar.all(64))), visible, CMP_GT);

        assertThat(PSNR(masked(photo.colour(), visible), masked(reference, visible)))
                .isGreaterThan(45);
    }

    @Proves("CUT-1")
    @ParameterizedTest
    @ValueSource(strings = {"animated.gif", "animated.webp", "animated.png"})
    void takesTheFirstFrame(String name) {
        Mat small = scratch.mat();
        try (Size half = new Size(60, 75)) {
            resize(reference, small, half, 0, 0, INTER_AREA);
        }

        assertThat(likeness(variant(name).colour(), small)).isGreaterThan(27);
    }

    @Test
    void laysTilesTogether() {
        Photo tiled = variant("grid.avif").reduced(new Canvas(120, 150), scratch);

        assertThat(likeness(tiled.colour(), reference)).isGreaterThan(31);
    }

    @Test
    void putsTheFirstFrameWhereItBelongs() {
        Photo photo = variant("offset.gif");

        assertThat(photo.width()).isEqualTo(120);
        assertThat(photo.colour().ptr(75, 60).get(2) & 0xff)
                .isCloseTo(reference.ptr(75, 60).get(2) & 0xff, within(25));
    }

    @Test
    void hidesTransparentColoursFromTheNet() {
        Photo photo = variant("palette.png");

        Mat square = photo.seen(1024, 1024, 128, scratch);

        assertThat(square.ptr(20, 20).get() & 0xff)
                .as("blue under full transparency")
                .isEqualTo(128);
        assertThat(square.ptr(20, 20).get(1) & 0xff)
                .as("green under full transparency")
                .isEqualTo(128);
    }

    @Test
    void averagesWhenReduced() {
        Photo photo = variant("alpha.png").reduced(new Canvas(1, 150), scratch);

        assertThat(photo.width()).isEqualTo(1);
        assertThat(photo.height()).isEqualTo(150);
        assertThat(photo.alpha()).isNotNull();
        assertThat(photo.alpha().ptr(75, 0).get() & 0xff)
                .as("a row that is opaque but for its ends")
                .isBetween(150, 254);
    }

    @Test
    void cutsAPieceOut() {
        Photo piece = variant("alpha.png").cropped(new Box(60, 75, 10, 5), scratch);

        assertThat(piece.colour().size().width()).isEqualTo(10);
        assertThat(piece.colour().size().height()).isEqualTo(5);
        assertThat(piece.colour().isContinuous()).isTrue();
        assertThat(piece.colour().ptr(0, 0).get())
                .isEqualTo(reference.ptr(75, 60).get());
        assertThat(piece.alpha()).isNotNull();
        assertThat(piece.alpha().ptr(0, 0).get() & 0xff).isGreaterThan(200);
    }

    @Test
    void isSeenInOtherShapesThanSquares() {
        Mat seen = variant("photo.png").seen(64, 128, 128, scratch);

        assertThat(seen.cols()).isEqualTo(64);
        assertThat(seen.rows()).isEqualTo(128);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"one-pixel.png", "tall.png", "wide.png", "high.png", "black.png", "white.png", "invisible.png"})
    void readsUnusualShapes(String name) {
        assertThat(variant(name).colour().empty()).isFalse();
    }

    private Mat masked(Mat pixels, Mat mask) {
        Mat masked = scratch.mat(pixels.rows(), pixels.cols(), pixels.type());
        masked.put(Scalar.all(0));
        pixels.copyTo(masked, mask);
        return masked;
    }

    private Photo variant(String name) {
        return TestPhotos.decode("variants/" + name, scratch);
    }
}
