package online.backgroundremove.cutout.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, and what is let pass although it looks odd. */
class DamagedPhotoTest {

    private final Scratch scratch = new Scratch();

    @AfterEach
    void release() {
        scratch.close();
    }

    @Proves("CUT-4")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "bad-crc.png",
                "truncated.heic",
                "truncated.avif",
                "corrupt.avif",
                "truncated.gif",
                "truncated.tiff"
            })
    void refusesDamage(String name) {
        assertThatThrownBy(() -> variant(name)).isInstanceOf(DamagedImage.class);
    }

    @Proves("CUT-4")
    @Test
    void refusesWhatIsNotMadeOfWholeNumbers() {
        assertThatThrownBy(() -> variant("float.tiff")).isInstanceOf(UnsupportedImage.class);
    }

    @Test
    void readsPhotosWithBytesBehindTheirEnd() {
        byte[] photo = TestPhotos.bytes("variants/progressive.jpg");
        byte[] withMovie = Arrays.copyOf(photo, photo.length + 10_000);

        assertThat(Photo.decode(withMovie, PhotoHeader.of(withMovie), scratch).width())
                .isEqualTo(120);
    }

    @Proves("CUT-4")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "variants/progressive.jpg",
                "coffee.jpg",
                "variants/interlaced.png",
                "variants/lossy.webp",
                "variants/lossless-alpha.webp",
                "variants/photo.gif",
                "variants/photo.tiff"
            })
    void refusesATruncatedPhotoWhereverItEnds(String name) {
        byte[] whole = TestPhotos.bytes(name);
        int[] ends = {whole.length / 20, whole.length / 2, whole.length - 100, whole.length - 13, whole.length - 1};
        for (int end : ends) {
            byte[] part = Arrays.copyOf(whole, end);
            assertThatThrownBy(() -> Photo.decode(part, PhotoHeader.of(part), scratch))
                    .as("%s cut at %d of %d bytes", name, end, whole.length)
                    .isInstanceOf(DamagedImage.class);
        }
    }

    @Proves("CUT-4")
    @Test
    void refusesAJpegWithDamagedData() {
        assertThatThrownBy(() -> variant("corrupt.jpg")).isInstanceOf(DamagedImage.class);
    }

    /** A sector of a disk, or a packet. What remains happens to be sound code: JPEG has no checksum. */
    @Test
    void seesNearlyAllDamageOfAFewHundredBytes() {
        byte[] whole = TestPhotos.bytes("coffee.jpg");
        Random chance = new Random(1);
        int refused = 0;
        for (int i = 0; i < 100; i++) {
            byte[] damaged = whole.clone();
            byte[] rubbish = new byte[512];
            chance.nextBytes(rubbish);
            System.arraycopy(rubbish, 0, damaged, 2000 + i * (whole.length - 3000) / 100, rubbish.length);
            try {
                StrictJpeg.check(damaged);
            } catch (DamagedImage expected) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(90);
    }

    @Test
    void letsASpareByteBeforeTheEndPass() {
        byte[] photo = TestPhotos.bytes("coffee.jpg");
        byte[] ended = Arrays.copyOf(photo, photo.length + 1);
        ended[photo.length - 2] = 0;
        ended[photo.length - 1] = (byte) 0xff;
        ended[photo.length] = (byte) 0xd9;

        assertThat(Photo.decode(ended, PhotoHeader.of(ended), scratch).width()).isEqualTo(600);
    }

    @Test
    void refusesAJpegOfThousandsOfPasses() {
        byte[] photo = TestPhotos.bytes("variants/progressive.jpg");
        byte[] pass = {(byte) 0xff, (byte) 0xda, 0, 2};
        byte[] busy = Arrays.copyOf(photo, photo.length - 2 + 101 * pass.length);
        for (int i = 0; i < 101; i++) {
            System.arraycopy(pass, 0, busy, photo.length - 2 + i * pass.length, pass.length);
        }

        assertThatThrownBy(() -> StrictJpeg.check(busy)).hasMessageContaining("passes");
    }

    private Photo variant(String name) {
        return TestPhotos.decode("variants/" + name, scratch);
    }
}
