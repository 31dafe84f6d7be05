package online.backgroundremove.cutout.image;

import static online.backgroundremove.cutout.image.TestPhotos.likeness;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2GRAY;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_GRAY2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_NEAREST;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import java.util.Arrays;
import java.util.Random;
import online.backgroundremove.Proves;
import online.backgroundremove.cutout.option.Box;
import online.backgroundremove.cutout.option.Canvas;
import org.bytedeco.opencv.opencv_core.Mat;
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
    @ValueSource(strings = {"alpha.png", "interlaced.png", "lossless-alpha.webp"})
    void readsLosslessPhotosExactly(String name) {
        assertThat(likeness(variant(name).colour(), reference)).isGreaterThan(100);
    }

    @Proves({"CUT-1", "CUT-3"})
    @ParameterizedTest
    @ValueSource(strings = {"progressive.jpg", "lossy.webp", "exif-gps.jpg", "cmyk.jpg", "ycck.jpg"})
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
                "exif-orientation-6.webp"
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
    @ValueSource(strings = {"alpha.png", "grey-alpha.png", "lossless-alpha.webp", "palette.png"})
    void keepsTransparency(String name) {
        Mat alpha = variant(name).alpha();

        assertThat(alpha).isNotNull();
        assertThat(alpha.ptr(0, 0).get() & 0xff).as("corner").isZero();
        assertThat(alpha.ptr(75, 60).get() & 0xff).as("middle").isGreaterThan(200);
    }

    @Test
    void hidesTransparentColoursFromTheNet() {
        Photo photo = variant("palette.png");

        Mat square = photo.square(1024, 128, scratch);

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
    @ValueSource(strings = {"one-pixel.png", "tall.png", "animated.webp"})
    void readsUnusualShapes(String name) {
        assertThat(variant(name).colour().empty()).isFalse();
    }

    @Test
    void readsPhotosWithBytesBehindTheirEnd() {
        byte[] photo = TestPhotos.bytes("variants/progressive.jpg");
        byte[] withMovie = Arrays.copyOf(photo, photo.length + 10_000);

        assertThat(Photo.decode(withMovie, PhotoHeader.of(withMovie), scratch).width())
                .isEqualTo(120);
    }

    @Proves("CUT-4")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "variants/progressive.jpg",
                "coffee.jpg",
                "variants/interlaced.png",
                "variants/lossy.webp",
                "variants/lossless-alpha.webp"
            })
    void refusesATruncatedPhotoWhereverItEnds(String name) {
        byte[] whole = TestPhotos.bytes(name);
        int[] ends = {whole.length / 20, whole.length / 2, whole.length - 100, whole.length - 13, whole.length - 1};
        for (int end : ends) {
            byte[] part = Arrays.copyOf(whole, end);
            assertThatThrownBy(() -> Photo.decode(part, PhotoHeader.of(part), scratch))
                    .as("%s cut at %d of %d bytes", name, end, whole.length)
                    .isInstanceOf(DamagedImage.class);
        }
    }

    @Proves("CUT-4")
    @Test
    void refusesAJpegWithDamagedData() {
        assertThatThrownBy(() -> variant("corrupt.jpg")).isInstanceOf(DamagedImage.class);
    }

    /** A sector of a disk, or a packet. What remains happens to be sound code: JPEG has no checksum. */
    @Test
    void seesNearlyAllDamageOfAFewHundredBytes() {
        byte[] whole = TestPhotos.bytes("coffee.jpg");
        Random chance = new Random(1);
        int refused = 0;
        for (int i = 0; i < 100; i++) {
            byte[] damaged = whole.clone();
            byte[] rubbish = new byte[512];
            chance.nextBytes(rubbish);
            System.arraycopy(rubbish, 0, damaged, 2000 + i * (whole.length - 3000) / 100, rubbish.length);
            try {
                StrictJpeg.check(damaged);
            } catch (DamagedImage expected) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(90);
    }

    @Test
    void letsASpareByteBeforeTheEndPass() {
        byte[] photo = TestPhotos.bytes("coffee.jpg");
        byte[] ended = Arrays.copyOf(photo, photo.length + 1);
        ended[photo.length - 2] = 0;
        ended[photo.length - 1] = (byte) 0xff;
        ended[photo.length] = (byte) 0xd9;

        assertThat(Photo.decode(ended, PhotoHeader.of(ended), scratch).width()).isEqualTo(600);
    }

    @Test
    void refusesAJpegOfThousandsOfPasses() {
        byte[] photo = TestPhotos.bytes("variants/progressive.jpg");
        byte[] pass = {(byte) 0xff, (byte) 0xda, 0, 2};
        byte[] busy = Arrays.copyOf(photo, photo.length - 2 + 101 * pass.length);
        for (int i = 0; i < 101; i++) {
            System.arraycopy(pass, 0, busy, photo.length - 2 + i * pass.length, pass.length);
        }

        assertThatThrownBy(() -> StrictJpeg.check(busy)).hasMessageContaining("passes");
    }

    private Photo variant(String name) {
        return TestPhotos.decode("variants/" + name, scratch);
    }
}
