package online.backgroundremove.cutout.matting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;

import java.util.concurrent.atomic.AtomicInteger;
import online.backgroundremove.Proves;
import online.backgroundremove.cutout.image.Scratch;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.junit.jupiter.api.Test;

/** A band along the middle of a photo of 16 × 16 tiles. */
class SoftBandTest {

    private static final int SIDE = 4096;

    @Proves("MAT-3")
    @Test
    void worksOnTheTilesOfTheBandOnly() {
        AtomicInteger tiles = new AtomicInteger();
        try (Scratch scratch = new Scratch()) {
            band(scratch).forEachTile((tile, local) -> tiles.incrementAndGet());
        }
        assertThat(tiles.get()).isBetween(16, 48);
    }

    @Proves("CUT-7")
    @Test
    void beginsNoTileWhenTheTimeIsUp() {
        AtomicInteger begun = new AtomicInteger();
        Runnable check = () -> {
            if (begun.get() >= 3) {
                throw new IllegalStateException("time is up");
            }
        };
        try (Scratch scratch = new Scratch(check)) {
            SoftBand band = band(scratch);
            assertThatThrownBy(() -> band.forEachTile((tile, local) -> begun.incrementAndGet()))
                    .hasMessage("time is up");
        }
        assertThat(begun.get()).isLessThanOrEqualTo(3 + Runtime.getRuntime().availableProcessors());
    }

    private static SoftBand band(Scratch scratch) {
        Mat matte = scratch.keep(new Mat(256, 256, CV_8UC1, Scalar.all(0)));
        try (Mat lower = matte.rowRange(128, 256);
                Scalar full = Scalar.all(255)) {
            lower.put(full);
        }
        return SoftBand.of(matte, SIDE, SIDE, scratch);
    }
}
