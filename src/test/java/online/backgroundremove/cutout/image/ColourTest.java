package online.backgroundremove.cutout.image;

import static online.backgroundremove.cutout.image.TestPhotos.likeness;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.opencv.global.opencv_core.CV_16UC3;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;
import static org.bytedeco.opencv.global.opencv_core.LUT;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.stream.IntStream;
import online.backgroundremove.Proves;
import org.bytedeco.javacpp.indexer.Indexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What profiles do to colours. All pictures are {@code variants/photo.png} in other colours. */
class ColourTest {

    private final Scratch scratch = new Scratch();

    @AfterEach
    void release() {
        scratch.close();
    }

    @Proves("IMG-1")
    @ParameterizedTest
    @CsvSource({
        "display-p3.jpg, photo.png, 33",
        "display-p3.webp, photo.png, 33",
        "display-p3.png, photo.png, 45",
        "display-p3-16.png, photo.png, 45",
        "display-p3.avif, photo.png, 33",
        "display-p3.tiff, photo.png, 45",
        "cmyk-profile.jpg, cmyk-profile.png, 32",
        "ycck-profile.jpg, cmyk-profile.png, 31"
    })
    void honoursTheProfile(String name, String expected, double decibels) {
        assertThat(likeness(variant(name), variant(expected))).isGreaterThan(decibels);
    }

    @Test
    void wouldSeeAProfileThatIsNotHonoured() {
        assertThat(likeness(variant("cmyk.jpg"), variant("cmyk-profile.png"))).isLessThan(24);
        assertThat(likeness(storedAsTheyAre("variants/display-p3.png"), variant("photo.png")))
                .isLessThan(33);
    }

    @Proves("IMG-1")
    @Test
    void honoursTheProfileOfGreyPhotos() {
        Mat curve = scratch.mat(1, 256, CV_8UC1);
        for (int i = 0; i < 256; i++) {
            curve.ptr(0, i).put((byte) Math.round(255 * fromLinear(i / 255.0)));
        }
        Mat expected = scratch.mat();
        LUT(variant("grey.jpg"), curve, expected);

        assertThat(likeness(variant("grey-profile.jpg"), expected)).isGreaterThan(40);
    }

    @Proves("IMG-1")
    @Test
    void makesNoBandsOfSixteenBits() {
        assertThat(bands(CV_16UC3, 65_535)).isLessThanOrEqualTo(1);
    }

    @Test
    void wouldSeeTheBandsThatEightBitsMake() {
        assertThat(bands(CV_8UC3, 255)).isGreaterThan(3);
    }

    /** How far a dark slope of linear light is from what it should be, at most, in steps of sRGB. */
    private int bands(int type, double white) {
        Mat slope = scratch.mat(1, 256, type);
        int[] expected = new int[256];
        try (Indexer pixels = slope.createIndexer()) {
            for (int x = 0; x < 256; x++) {
                double light = Math.rint(white * 0.05 * x / 255);
                expected[x] = (int) Math.round(255 * fromLinear(0.05 * x / 255));
                for (int channel = 0; channel < 3; channel++) {
                    pixels.putDouble(new long[] {0, x, channel}, light);
                }
            }
        }
        byte[] file = TestPhotos.png(
                slope, ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData());
        Mat seen = Photo.decode(file, PhotoHeader.of(file), scratch).colour();
        return IntStream.range(0, 256)
                .map(x -> Math.abs((seen.ptr(0, x).get() & 0xff) - expected[x]))
                .max()
                .orElseThrow();
    }

    @Proves("IMG-1")
    @ParameterizedTest
    @ValueSource(strings = {"broken-profile.jpg", "foreign-profile.jpg"})
    void ignoresProfilesThatCannotBe(String name) {
        assertThat(likeness(variant(name), variant("photo.png"))).isGreaterThan(33);
    }

    @Test
    void knowsTheProfilesThatChangeNothing() {
        assertThat(profile("variants/display-p3.jpg").isNeutral()).isFalse();
        assertThat(profile("rocket.jpg").isNeutral()).isFalse();
        assertThat(srgb().isNeutral()).isTrue();
    }

    private Mat variant(String name) {
        return TestPhotos.decode("variants/" + name, scratch).colour();
    }

    private static ColourProfile profile(String name) {
        byte[] photo = TestPhotos.bytes(name);
        return EmbeddedProfile.in(photo, PhotoHeader.of(photo).format())
                .flatMap(ColourProfile::of)
                .orElseThrow();
    }

    private static ColourProfile srgb() {
        byte[] icc = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        return ColourProfile.of(icc).orElseThrow();
    }

    private Mat storedAsTheyAre(String name) {
        byte[] photo = TestPhotos.bytes(name);
        try (var pointer = new org.bytedeco.javacpp.BytePointer(photo);
                Mat buffer = new Mat(1, photo.length, CV_8UC1, pointer)) {
            return scratch.keep(org.bytedeco.opencv.global.opencv_imgcodecs.imdecode(
                    buffer, org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_COLOR));
        }
    }

    /** IEC 61966-2-1. */
    private static double fromLinear(double light) {
        return light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    }
}
