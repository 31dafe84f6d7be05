package online.backgroundremove.cutout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.opencv.global.opencv_core.NORM_INF;
import static org.bytedeco.opencv.global.opencv_core.norm;

import java.util.Optional;
import online.backgroundremove.Proves;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.image.TestPhotos;
import online.backgroundremove.cutout.matting.Eye;
import online.backgroundremove.cutout.matting.Segmenter;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A net computes in memory of its own, over and over. What it hands out must not be that. */
@Proves("CUT-6")
class MatteMemoryIT {

    private static final Model MODEL = new Model(Optional.empty());

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aMatteIsNotTouchedByTheNextPhoto(Engine engine) {
        try (Segmenter net = engine.load(MODEL.bytes(), MODEL.facts(), 2)) {
            assertThat(changeByTheNextPhoto(net)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void wouldNoticeANetThatHandsItsOwnMemoryOut(Engine engine) {
        try (Segmenter net = engine.load(MODEL.bytes(), MODEL.facts(), 2);
                Mat memory = new Mat()) {
            assertThat(changeByTheNextPhoto(new Sharing(net, memory))).isGreaterThan(0.5);
        }
    }

    private static double changeByTheNextPhoto(Segmenter net) {
        try (Scratch scratch = new Scratch()) {
            Mat matte = net.segment(seen("coffee.jpg", scratch), scratch);
            Mat before = scratch.keep(matte.clone());
            net.segment(seen("rocket.jpg", scratch), scratch);
            return norm(matte, before, NORM_INF, scratch.mat());
        }
    }

    private static Mat seen(String photo, Scratch scratch) {
        return TestPhotos.decode(photo, scratch).seen(384, 256, 128, scratch);
    }

    /** The mistake. */
    private record Sharing(Segmenter net, Mat memory) implements Segmenter {

        @Override
        public Mat segment(Mat seen, Scratch scratch) {
            net.segment(seen, scratch).copyTo(memory);
            return memory;
        }

        @Override
        public Eye eye() {
            return net.eye();
        }

        @Override
        public void close() {}
    }
}
