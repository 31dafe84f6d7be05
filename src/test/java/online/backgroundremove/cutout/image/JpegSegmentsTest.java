package online.backgroundremove.cutout.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class JpegSegmentsTest {

    private static final String START = "ffd8";
    private static final String SCAN = "ffda0008010100003f0012";
    private static final String COMMENT_WITH_AN_END = "fffe0004ffd9";
    private static final String END = "ffd9";

    @Test
    void refusesThousandsOfScansBehindACommentThatLooksLikeTheEnd() {
        byte[] jpeg = jpeg(START + SCAN + COMMENT_WITH_AN_END + SCAN.repeat(200) + END);

        assertThatThrownBy(() -> JpegSegments.essential(jpeg)).isInstanceOf(DamagedImage.class);
    }

    @Test
    void doesNotCountWhatComesAfterTheEnd() {
        byte[] jpeg = jpeg(START + SCAN + END + SCAN.repeat(200));

        assertThat(JpegSegments.essential(jpeg)).isEqualTo(jpeg);
    }

    private static byte[] jpeg(String segments) {
        return HexFormat.of().parseHex(segments);
    }
}
