package online.backgroundremove.cutout.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TIFF files of 4×3 grey pixels, by hand, and what they say of their size. */
class TiffSizeTest {

    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int ROWS_A_STRIP = 278;
    private static final int BYTES_A_STRIP = 279;

    /** Tag and value. */
    private record Entry(int tag, int value) {}

    private final Scratch scratch = new Scratch();

    @AfterEach
    void release() {
        scratch.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsASoundOne(boolean littleEndian) {
        byte[] file = tiff(sound(), littleEndian ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);

        Photo photo = Photo.decode(file, PhotoHeader.of(file), scratch);

        assertThat(photo.width()).isEqualTo(4);
        assertThat(photo.height()).isEqualTo(3);
        assertThat(photo.colour().ptr(2, 3).get()).isEqualTo((byte) 11);
    }

    /** One reader takes the first, another the last: what was allowed is not what is decoded. */
    @Proves("CUT-4")
    @ParameterizedTest
    @CsvSource({"256, 4", "256, 40000", "257, 3", "257, 40000"})
    void refusesASizeThatIsToldTwice(int tag, int value) {
        for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            List<Entry> entries = sound();
            entries.add(indexOf(entries, tag) + 1, new Entry(tag, value));

            assertThatThrownBy(() -> PhotoHeader.of(tiff(entries, order)))
                    .isInstanceOf(DamagedImage.class)
                    .hasMessageContaining("size twice");
        }
    }

    @Proves("CUT-4")
    @Test
    void refusesASizeThatIsToldAgainAtTheEnd() {
        List<Entry> entries = sound();
        entries.add(new Entry(WIDTH, 40_000));

        assertThatThrownBy(() -> PhotoHeader.of(tiff(entries, ByteOrder.LITTLE_ENDIAN)))
                .isInstanceOf(DamagedImage.class);
    }

    @Proves("CUT-4")
    @ParameterizedTest
    @CsvSource({"256, 4000", "257, 3000", "273, 100000"})
    void refusesASizeThatItsPixelsContradict(int tag, int value) {
        List<Entry> entries = with(tag, value);
        if (tag == HEIGHT) {
            entries.set(indexOf(entries, ROWS_A_STRIP), new Entry(ROWS_A_STRIP, value));
        }
        byte[] file = tiff(entries, ByteOrder.LITTLE_ENDIAN);

        assertThatThrownBy(() -> Photo.decode(file, PhotoHeader.of(file), scratch))
                .isInstanceOf(DamagedImage.class);
    }

    @Proves("CUT-4")
    @ParameterizedTest
    @CsvSource({"256, 0", "257, 0"})
    void refusesASizeOfNothing(int tag, int value) {
        assertThatThrownBy(() -> PhotoHeader.of(tiff(with(tag, value), ByteOrder.LITTLE_ENDIAN)))
                .isInstanceOf(DamagedImage.class);
    }

    private static List<Entry> with(int tag, int value) {
        List<Entry> entries = sound();
        entries.set(indexOf(entries, tag), new Entry(tag, value));
        return entries;
    }

    private static int indexOf(List<Entry> entries, int tag) {
        return entries.stream().map(Entry::tag).toList().indexOf(tag);
    }

    /** Eight bits, not compressed, black is 0, one strip right behind the head. */
    private static List<Entry> sound() {
        return new ArrayList<>(List.of(
                new Entry(WIDTH, 4),
                new Entry(HEIGHT, 3),
                new Entry(258, 8),
                new Entry(259, 1),
                new Entry(262, 1),
                new Entry(273, 8),
                new Entry(277, 1),
                new Entry(ROWS_A_STRIP, 3),
                new Entry(BYTES_A_STRIP, 12)));
    }

    private static byte[] tiff(List<Entry> entries, ByteOrder order) {
        ByteBuffer file =
                ByteBuffer.allocate(8 + 12 + 2 + 12 * entries.size() + 4).order(order);
        file.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        file.putShort((short) 42).putInt(20);
        for (int pixel = 0; pixel < 12; pixel++) {
            file.put((byte) pixel);
        }
        file.putShort((short) entries.size());
        for (Entry entry : entries) {
            file.putShort((short) entry.tag()).putShort((short) 4).putInt(1).putInt(entry.value());
        }
        return Arrays.copyOf(file.putInt(0).array(), file.capacity());
    }
}
