package online.backgroundremove.api.v1;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import online.backgroundremove.Proves;
import online.backgroundremove.cutout.option.FileFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("V1-7")
class AcceptedFormatTest {

    @ParameterizedTest
    @CsvSource({
        "*/*, PNG",
        "image/*, PNG",
        "image/webp, WEBP",
        "image/jpeg, JPEG",
        "application/zip, ZIP",
        "image/avif image/webp */*, WEBP",
        "application/problem+json, PNG",
        "application/problem+json image/jpeg, JPEG"
    })
    void isTheFirstThatThereIs(String accepted, FileFormat format) {
        assertThat(AcceptedFormat.of(Arrays.stream(accepted.split(" ", -1))
                        .map(MediaType::valueOf)
                        .toList()))
                .isEqualTo(format);
    }
}
