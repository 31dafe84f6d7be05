package online.backgroundremove.cutout.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartsTest {

    @Test
    void allHaveEndedWhenOneHasFailed() {
        AtomicInteger ended = new AtomicInteger();

        assertThatThrownBy(() -> Parts.inParallel(IntStream.range(0, 500), part -> {
                    ended.incrementAndGet();
                    if (part % 100 == 0) {
                        throw new IllegalStateException("as planned");
                    }
                }))
                .hasMessage("as planned");

        assertThat(ended).hasValue(500);
    }
}
