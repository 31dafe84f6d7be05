package online.backgroundremove.cutout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javax.imageio.ImageIO;
import online.backgroundremove.Proves;
import online.backgroundremove.cutout.image.Photo;
import online.backgroundremove.cutout.image.Scaling;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.image.TestPhotos;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service's mattes beside those of another engine; see {@code golden/README.md}. */
@Proves("CUT-9")
class GoldenMattesIT {

    private static final CutoutSettings SETTINGS = new CutoutSettings(1, 0, Duration.ofMinutes(1), 50, 150);
    private static final Model MODEL = new Model(Optional.empty());
    private static final NetPool NETS = new NetPool(SETTINGS, MODEL);

    @BeforeAll
    static void warmUp() {
        NETS.warmUp(new jakarta.enterprise.event.Startup());
    }

    @AfterAll
    static void close() {
        NETS.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"coffee.jpg", "cat.png", "astronaut.jpg", "photographer.png"})
    void areWhatAnotherEngineMakesOfTheSameWeights(String photo) throws IOException {
        MatteDifference difference = MatteDifference.between(matte(photo), golden(photo));

        assertThat(difference.iou()).isGreaterThan(0.995);
        assertThat(difference.meanError()).isLessThan(0.002);
        assertThat(difference.edgeError()).isLessThan(0.02);
    }

    @Test
    void wouldShowAMatteThatIsOffByTwoPixels() throws IOException {
        Raster golden = golden("coffee.jpg");
        Raster shifted = golden.createChild(2, 0, golden.getWidth() - 2, golden.getHeight(), 0, 0, null);

        MatteDifference difference = MatteDifference.between(shifted, golden);

        assertThat(difference.edgeError()).isGreaterThan(0.02);
    }

    /** The net's own matte of the photo pressed into a square, before anything is refined. */
    private static Raster matte(String name) {
        try (Scratch scratch = new Scratch()) {
            Photo photo = TestPhotos.decode(name, scratch);
            int side = MODEL.facts().size();
            Mat seen = photo.seen(side, side, MODEL.facts().mean(), scratch);
            Mat bytes = scratch.mat();
            NETS.lend(Duration.ZERO, net -> net.segment(seen, scratch)).convertTo(bytes, CV_8U, 255, 0);
            Mat matte = Scaling.scale(bytes, photo.width(), photo.height(), scratch);
            WritableRaster raster =
                    new BufferedImage(photo.width(), photo.height(), BufferedImage.TYPE_BYTE_GRAY).getRaster();
            byte[] pixels = new byte[photo.width() * photo.height()];
            matte.data().get(pixels);
            raster.setDataElements(0, 0, photo.width(), photo.height(), pixels);
            return raster;
        }
    }

    private static Raster golden(String photo) throws IOException {
        String name = photo.substring(0, photo.indexOf('.')) + ".png";
        return ImageIO.read(Path.of("src", "test", "resources", "golden", name).toFile())
                .getRaster();
    }
}
