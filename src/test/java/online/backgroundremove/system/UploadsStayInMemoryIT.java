package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import online.backgroundremove.Proves;
import online.backgroundremove.system.Wire.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The first promise: a photo never touches a disk, on whatever route it comes, whole, damaged or broken off. */
@Proves("REM-1")
class UploadsStayInMemoryIT {

    private enum Size {
        SMALL(400, 300, 100_000),
        LARGE(2000, 1500, 10_000_000),
        LARGEST(8165, 6123, 23_068_672);

        private final int width;
        private final int height;
        private final int bytes;

        Size(int width, int height, int bytes) {
            this.width = width;
            this.height = height;
            this.bytes = bytes;
        }
    }

    @ParameterizedTest
    @MethodSource("routesAndSizes")
    void noFileIsWritten(UploadRoute route, Size size) throws Exception {
        try (WatchedUploads uploads = new WatchedUploads(RunningService.shared())) {
            byte[] photo = uploads.photo(size.width, size.height, size.bytes);

            Answer answer = uploads.send(route, photo);
            uploads.sendDamaged(route, photo);
            uploads.sendHalf(route, photo);

            assertThat(answer.status()).as(answer.head()).isEqualTo(200);
            assertThat(answer.text()).startsWith("\u0089PNG");
            assertThat(uploads.findings()).isEmpty();
        }
    }

    static Stream<Arguments> routesAndSizes() {
        return Arrays.stream(UploadRoute.values())
                .flatMap(route -> Arrays.stream(Size.values()).map(size -> Arguments.of(route, size)));
    }
}
