package online.backgroundremove.cutout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_core.NORM_INF;
import static org.bytedeco.opencv.global.opencv_core.norm;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import online.backgroundremove.Proves;
import online.backgroundremove.cutout.image.Photo;
import online.backgroundremove.cutout.image.Scaling;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.image.TestPhotos;
import online.backgroundremove.cutout.matting.Segmenter;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The service's mattes beside those of another engine; see {@code golden/README.md}. */
@Proves("CUT-9")
class GoldenMattesIT {

    private static final Model MODEL = new Model(Optional.empty());
    private static final Map<Engine, Segmenter> NETS = new EnumMap<>(Engine.class);

    @BeforeAll
    static void load() {
        byte[] onnx = MODEL.bytes();
        for (Engine engine : Engine.values()) {
            NETS.put(engine, engine.load(onnx, MODEL.facts(), 2));
        }
    }

    @AfterAll
    static void close() {
        NETS.values().forEach(Segmenter::close);
        LargeBlocks.giveBack();
    }

    static Stream<Arguments> photosAndEngines() {
        return Stream.of("coffee.jpg", "cat.png", "astronaut.jpg", "photographer.png")
                .flatMap(photo -> Stream.of(Engine.values()).map(engine -> Arguments.of(photo, engine)));
    }

    @ParameterizedTest
    @MethodSource("photosAndEngines")
    void areWhatAnotherEngineMakesOfTheSameWeights(String photo, Engine engine) throws IOException {
        MatteDifference difference = MatteDifference.between(matte(photo, engine), golden(photo));

        assertThat(difference.iou()).isGreaterThan(0.995);
        assertThat(difference.meanError()).isLessThan(0.002);
        assertThat(difference.edgeError()).isLessThan(0.02);
    }

    @Test
    void areTheSameOfBothEnginesInAnyShape() {
        try (Scratch scratch = new Scratch()) {
            Mat seen = TestPhotos.decode("coffee.jpg", scratch).seen(768, 512, 128, scratch);

            Mat one = net(Engine.OPENCV).segment(seen, scratch);
            Mat other = net(Engine.ONNXRUNTIME).segment(seen, scratch);

            assertThat(norm(one, other, NORM_INF, new Mat())).isLessThan(0.01);
            assertThat(norm(one)).isGreaterThan(1);
        }
    }

    @Test
    void wouldShowAMatteThatIsOffByTwoPixels() throws IOException {
        Raster golden = golden("coffee.jpg");
        Raster shifted = golden.createChild(2, 0, golden.getWidth() - 2, golden.getHeight(), 0, 0, null);

        MatteDifference difference = MatteDifference.between(shifted, golden);

        assertThat(difference.edgeError()).isGreaterThan(0.02);
    }

    /** The net's own matte of the photo pressed into a square, before anything is refined. */
    private static Raster matte(String name, Engine engine) {
        try (Scratch scratch = new Scratch()) {
            Photo photo = TestPhotos.decode(name, scratch);
            int side = MODEL.facts().size();
            Mat seen = photo.seen(side, side, MODEL.facts().mean(), scratch);
            Mat bytes = scratch.mat();
            net(engine).segment(seen, scratch).convertTo(bytes, CV_8U, 255, 0);
            Mat matte = Scaling.scale(bytes, photo.width(), photo.height(), scratch);
            WritableRaster raster =
                    new BufferedImage(photo.width(), photo.height(), BufferedImage.TYPE_BYTE_GRAY).getRaster();
            byte[] pixels = new byte[photo.width() * photo.height()];
            matte.data().get(pixels);
            raster.setDataElements(0, 0, photo.width(), photo.height(), pixels);
            return raster;
        }
    }

    private static Segmenter net(Engine engine) {
        return Objects.requireNonNull(NETS.get(engine));
    }

    private static Raster golden(String photo) throws IOException {
        String name = photo.substring(0, photo.indexOf('.')) + ".png";
        return ImageIO.read(Path.of("src", "test", "resources", "golden", name).toFile())
                .getRaster();
    }
}
