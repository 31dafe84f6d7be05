package online.backgroundremove.cutout.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes, a header is read or refused by an exception of ours. How to explore: docs/CONTRIBUTING.md. */
class PhotoHeaderFuzzTest {

    static Stream<Arguments> photos() {
        return TestPhotos.variants().map(name -> Arguments.of(TestPhotos.bytes(name)));
    }

    @MethodSource("photos")
    @FuzzTest(maxDuration = "30m")
    void readsOrRefuses(byte @NotNull [] photo) {
        try {
            assertThat(PhotoHeader.of(photo).pixels()).isPositive();
            EmbeddedProfile.in(photo, PhotoHeader.of(photo).format());
        } catch (UnreadableImage | DamagedImage | UnsupportedImage refused) {
            assertThat(refused).hasMessageEndingWith(".");
        }
    }
}
