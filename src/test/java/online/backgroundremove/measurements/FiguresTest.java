package online.backgroundremove.measurements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void quantilesAreMeasuredValues() {
        Sample hundred = new Sample(
                IntStream.rangeClosed(1, 100).mapToDouble(i -> 101 - i).toArray());

        assertThat(hundred.range()).isEqualTo("1 / 50 / 100");
        assertThat(hundred.percentiles()).isEqualTo("50 / 99");
        assertThat(new Sample(7).percentiles()).isEqualTo("7 / 7");
    }

    @Test
    void memoryThatGrowsHasASlope() {
        ResidentMemory growing = new ResidentMemory();
        ResidentMemory level = new ResidentMemory();
        for (int i = 0; i < 100; i++) {
            double noise = i % 2 == 0 ? 40 : -40;
            growing.add(2_500_000 + 12 * i + noise);
            level.add(2_500_000 + noise);
        }

        assertThat(growing.slope(0)).isCloseTo(12, within(0.1));
        assertThat(growing.slope(50)).isCloseTo(12, within(0.1));
        assertThat(level.slope(0)).isCloseTo(0, within(0.1));
    }

    @Test
    void residentMemoryIsThatOfTheProcess() {
        byte[] touched = new byte[64 << 20];
        java.util.Arrays.fill(touched, (byte) 1);

        assertThat(ResidentMemory.kilobytes(ProcessHandle.current().pid())).isGreaterThan(touched.length / 1024.0);
    }

    @Test
    void waitingIsNotWork() {
        Served served = new Served(120, Served.stages("decode;dur=10.5, wait;dur=60.0, segment;dur=40.0"));

        assertThat(served.stages()).isEqualTo(Map.of("decode", 10.5, "wait", 60.0, "segment", 40.0));
        assertThat(served.waited()).isEqualTo(60);
        assertThat(served.worked()).isEqualTo(50.5);
    }
}
