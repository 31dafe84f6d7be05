package online.backgroundremove.cutout.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bytedeco.opencv.global.opencv_core.NORM_INF;
import static org.bytedeco.opencv.global.opencv_core.countNonZero;
import static org.bytedeco.opencv.global.opencv_core.norm;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_WEBP_QUALITY;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imencode;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_BINARY_INV;
import static org.bytedeco.opencv.global.opencv_imgproc.threshold;

import java.util.concurrent.atomic.AtomicInteger;
import online.backgroundremove.Proves;
import online.backgroundremove.cutout.compose.Composition;
import online.backgroundremove.cutout.image.Photo;
import online.backgroundremove.cutout.image.PhotoHeader;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.image.TestPhotos;
import online.backgroundremove.cutout.matting.Subject;
import online.backgroundremove.cutout.option.CutoutOptions;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A photo with a net's matte, written and read back: what is where nothing is to be seen. */
class TransparencyTest {

    private final Scratch scratch = new Scratch();
    private final Mat matte = TestPhotos.matte("coffee.jpg", scratch);
    private final Mat pixels = pixels();

    @AfterEach
    void release() {
        scratch.close();
    }

    @Proves("FILE-2")
    @ParameterizedTest
    @EnumSource(
            value = Codec.class,
            names = {"PNG", "WEBP_LOSSLESS"})
    void hasNoColourWhereverNothingIs(Codec codec) {
        Photo read = read(codec.encode(pixels, scratch));

        assertThat(colourOfNothing(read)).isZero();
        assertThat(norm(read.alpha(), matte)).isZero();
    }

    /** As OpenCV alone writes it. */
    @Test
    void wouldSeeTheColoursThatALosslessEncoderLeaves() {
        try (BytePointer file = new BytePointer();
                IntPointer lossless = new IntPointer(IMWRITE_WEBP_QUALITY, 101)) {
            imencode(".webp", pixels, file, lossless);
            byte[] bytes = new byte[(int) file.limit()];
            file.get(bytes);

            assertThat(colourOfNothing(read(bytes))).isGreaterThan(50);
        }
    }

    /** It is what takes longest: the library itself asks. */
    @Proves("CUT-7")
    @Test
    void endsALosslessEncodingWhoseTimeIsUp() {
        AtomicInteger asked = new AtomicInteger();
        try (Scratch patient = new Scratch(asked::incrementAndGet)) {
            Codec.WEBP_LOSSLESS.encode(pixels, patient);
        }
        assertThat(asked.get()).isGreaterThan(5);

        AtomicInteger left = new AtomicInteger(asked.get() / 2);
        Runnable check = () -> {
            if (left.decrementAndGet() < 0) {
                throw new IllegalStateException("time is up");
            }
        };
        try (Scratch impatient = new Scratch(check)) {
            assertThatThrownBy(() -> Codec.WEBP_LOSSLESS.encode(pixels, impatient))
                    .hasMessage("time is up");
        }
        assertThat(left.get()).as("asked no more than to be told").isGreaterThanOrEqualTo(-3);
    }

    private Mat pixels() {
        Mat colour = TestPhotos.decode("coffee.jpg", scratch).colour();
        return Composition.compose(new Subject(colour, colour, matte), CutoutOptions.DEFAULT, scratch)
                .pixels();
    }

    private Photo read(byte[] file) {
        return Photo.decode(file, PhotoHeader.of(file), scratch);
    }

    /** The strongest channel of any pixel whose alpha is 0. */
    private double colourOfNothing(Photo read) {
        Mat nothing = scratch.mat();
        threshold(read.alpha(), nothing, 0, 255, THRESH_BINARY_INV);
        assertThat(countNonZero(nothing)).isGreaterThan(10_000);
        return norm(read.colour(), NORM_INF, nothing);
    }
}
