package online.backgroundremove.cutout.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;

import java.util.concurrent.atomic.AtomicInteger;
import online.backgroundremove.Proves;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.junit.jupiter.api.Test;

@Proves("CUT-8")
class ScratchTest {

    @Test
    void zeroesPixelsWhenItCloses() {
        try (BytePointer memory = new BytePointer(100)) {
            try (Scratch scratch = new Scratch();
                    Mat value = new Mat(Scalar.all(7))) {
                Mat mat = scratch.keep(new Mat(10, 10, CV_8UC1, memory));
                mat.setTo(value);
                assertThat(memory.get(50)).isEqualTo((byte) 7);
            }
            for (int i = 0; i < 100; i++) {
                assertThat(memory.get(i)).isZero();
            }
        }
    }

    @Proves("CUT-7")
    @Test
    void endsWorkBetweenTwoMatricesAndReleasesTheLastToo() {
        int before = Scratch.live();
        AtomicInteger left = new AtomicInteger(2);
        Runnable check = () -> {
            if (left.getAndDecrement() == 0) {
                throw new IllegalStateException("time is up");
            }
        };
        try (Scratch scratch = new Scratch(check)) {
            scratch.mat();
            scratch.mat();
            assertThatThrownBy(scratch::mat).hasMessage("time is up");
            left.set(0);
            assertThatThrownBy(scratch::part).hasMessage("time is up");
        }
        assertThat(Scratch.live()).isEqualTo(before);
    }

    @Test
    void holdsNothingAfterItClosed() {
        int before = Scratch.live();
        try (Scratch scratch = new Scratch()) {
            scratch.mat();
            scratch.mat();
            assertThat(Scratch.live()).isEqualTo(before + 2);
        }
        assertThat(Scratch.live()).isEqualTo(before);
    }
}
