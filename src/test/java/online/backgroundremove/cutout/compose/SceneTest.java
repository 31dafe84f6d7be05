package online.backgroundremove.cutout.compose;

import static online.backgroundremove.cutout.compose.TestSubjects.argb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;

import java.util.List;
import java.util.Optional;
import online.backgroundremove.Proves;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.image.TestPhotos;
import online.backgroundremove.cutout.matting.Subject;
import online.backgroundremove.cutout.option.Background;
import online.backgroundremove.cutout.option.Box;
import online.backgroundremove.cutout.option.Canvas;
import online.backgroundremove.cutout.option.Colour;
import online.backgroundremove.cutout.option.CutoutOptions;
import online.backgroundremove.cutout.option.Frame;
import online.backgroundremove.cutout.option.Length;
import online.backgroundremove.cutout.option.Margins;
import online.backgroundremove.cutout.option.Outline;
import online.backgroundremove.cutout.option.Position;
import online.backgroundremove.cutout.option.ResultSize;
import online.backgroundremove.cutout.option.Scene;
import online.backgroundremove.cutout.option.Shadow;
import org.bytedeco.javacpp.indexer.UByteIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SceneTest {

    private static final Colour GREEN = new Colour(0, 255, 0, 255);
    private static final List<Background> BACKGROUNDS = List.of(
            Background.NONE,
            new Background.Plain(GREEN),
            new Background.Gradient(GREEN, Colour.WHITE, 30),
            new Background.Picture(TestPhotos.bytes("variants/alpha.png")),
            new Background.Picture(TestPhotos.bytes("variants/grey.jpg")),
            new Background.Blurred(0.5));
    private static final List<Frame> FRAMES = List.of(
            Frame.OF_THE_PHOTO,
            frame(Optional.of(Margins.all(Length.pixels(7))), Optional.empty(), Optional.empty()),
            frame(Optional.empty(), Optional.of(0.5), Optional.of(new Canvas(77, 50))),
            frame(Optional.of(Margins.NONE), Optional.empty(), Optional.of(new Canvas(60, 90))));

    private final Scratch scratch = new Scratch();

    @AfterEach
    void release() {
        scratch.close();
    }

    /** A soft-edged orange disk was photographed before cyan; over other colours it is as if photographed there. */
    @Proves("SCENE-3")
    @ParameterizedTest
    @ValueSource(ints = {0xffffff, 0x000000, 0x00ff00, 0xff00ff})
    void looksAsIfPhotographedThere(int background) {
        assertThat(largestError(disk(background), estimated(), background)).isLessThanOrEqualTo(1);
    }

    @Proves("SCENE-3")
    @Test
    void wouldSeeTheOldBackgroundInTheEdge() {
        Subject raw = new Subject(disk(0x00ffff), disk(0x00ffff), matte());

        assertThat(largestError(disk(0x000000), raw, 0x000000)).isGreaterThan(40);
    }

    @Proves({"SCENE-1", "SCENE-2", "SCENE-4", "SCENE-5"})
    @Test
    void grantsWishesTogether() {
        Subject subject = TestSubjects.rectangle(new Canvas(64, 48), new Box(11, 5, 30, 40), scratch);
        for (Background background : BACKGROUNDS) {
            for (Shadow.Kind shadow : Shadow.Kind.values()) {
                for (int outline = 0; outline < 3; outline += 2) {
                    Scene scene = new Scene(
                            background, new Shadow(shadow, 0.5), new Outline(Colour.WHITE, Length.pixels(outline)));
                    for (Frame frame : FRAMES) {
                        assertGranted(subject, scene, frame);
                    }
                }
            }
        }
    }

    private void assertGranted(Subject subject, Scene scene, Frame frame) {
        try (Scratch own = new Scratch()) {
            CutoutOptions options = CutoutOptions.DEFAULT.with(scene).with(frame);
            Picture picture = Composition.compose(subject, options, own);
            Picture alone = Composition.compose(subject, options.with(Scene.NOTHING), own);

            assertThat(picture.size()).isEqualTo(alone.size());
            assertThat(picture.subjectBox()).isEqualTo(alone.subjectBox());
            assertThat(picture.opaque())
                    .as("%s", scene.background())
                    .isEqualTo(BACKGROUNDS.indexOf(scene.background()) % 3 != 0);
            Box box = picture.subjectBox();
            int middle = argb(picture, box.left() + box.width() / 2, box.top() + box.height() / 2);
            assertThat(middle).as("%s, %s, %s", scene, frame, box).isEqualTo(0xff000000 | TestSubjects.RED);
        }
    }

    private int largestError(Mat wanted, Subject subject, int background) {
        Colour colour = new Colour(background >> 16, background >> 8 & 0xff, background & 0xff, 255);
        Scene scene = new Scene(new Background.Plain(colour), Shadow.NONE, Outline.NONE);
        Picture picture = TestSubjects.compose(subject, scene, scratch);
        int largest = 0;
        try (UByteIndexer is = picture.pixels().createIndexer();
                UByteIndexer ought = wanted.createIndexer()) {
            for (long y = 0; y < 80; y++) {
                for (long x = 0; x < 80; x++) {
                    for (long channel = 0; channel < 3; channel++) {
                        largest = Math.max(largest, Math.abs(is.get(y, x, channel) - ought.get(y, x, channel)));
                    }
                }
            }
        }
        return largest;
    }

    private Subject estimated() {
        return new Subject(disk(0x00ffff), TestSubjects.plane(new Canvas(80, 80), CV_8UC3, 0xff8000, scratch), matte());
    }

    /** What a camera sees. */
    private Mat disk(int background) {
        Mat photo = TestSubjects.plane(new Canvas(80, 80), CV_8UC3, background, scratch);
        try (UByteIndexer pixels = photo.createIndexer()) {
            for (long y = 0; y < 80; y++) {
                for (long x = 0; x < 80; x++) {
                    for (int channel = 0; channel < 3; channel++) {
                        double share = Math.round(255 * share(x, y)) / 255.0;
                        int own = (0xff8000 >> (8 * channel)) & 0xff;
                        double mixed = share * own + (1 - share) * ((background >> (8 * channel)) & 0xff);
                        pixels.put(y, x, channel, (int) Math.round(mixed));
                    }
                }
            }
        }
        return photo;
    }

    private Mat matte() {
        Mat matte = TestSubjects.plane(new Canvas(80, 80), CV_8UC1, 0, scratch);
        try (UByteIndexer pixels = matte.createIndexer()) {
            for (long y = 0; y < 80; y++) {
                for (long x = 0; x < 80; x++) {
                    pixels.put(y, x, (int) Math.round(255 * share(x, y)));
                }
            }
        }
        return matte;
    }

    /** From all to nothing over twelve pixels. */
    private static double share(long x, long y) {
        return Math.max(0, Math.min(1, (30 - Math.hypot(x - 40.0, y - 40.0)) / 12 + 0.5));
    }

    private static Frame frame(Optional<Margins> crop, Optional<Double> scale, Optional<Canvas> canvas) {
        Optional<Position> position = scale.map(share -> new Position(0.2, 0.9));
        return new Frame(ResultSize.ORIGINAL, crop, scale, position, canvas);
    }
}
