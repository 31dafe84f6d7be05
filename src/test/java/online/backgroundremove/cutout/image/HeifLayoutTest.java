package online.backgroundremove.cutout.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import online.backgroundremove.Proves;
import online.backgroundremove.cutout.option.Canvas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What {@code grid.avif} would be if other programs had written it. It is a grid of 2×2 tiles of 120×150 pixels; its main
 * item has the property 1, its size, and the tiles have the property 4, theirs.
 */
class HeifLayoutTest {

    private static final int TILES = 4;

    private final Scratch scratch = new Scratch();
    private final byte[] file = TestPhotos.bytes("variants/grid.avif");

    @AfterEach
    void release() {
        scratch.close();
    }

    /** As telephones write it. */
    @Proves("CUT-1")
    @Test
    void readsAPhotoWhoseTilesTellTheirSizeFirst() {
        int ofThePhoto = sizeProperty(0);
        int ofATile = sizeProperty(1);
        byte[] tile = Arrays.copyOfRange(file, ofATile, ofATile + 20);
        System.arraycopy(file, ofThePhoto, file, ofATile, 20);
        System.arraycopy(tile, 0, file, ofThePhoto, 20);
        int owners = start("ipma") + 16;
        file[owners + 3] = 4;
        for (int item = 0; item < TILES; item++) {
            file[owners + 6 + 7 * item + 3] = 1;
        }

        PhotoHeader header = PhotoHeader.of(file);

        assertThat(header).isEqualTo(new PhotoHeader(PhotoFormat.AVIF, 240, 300, Orientation.UPRIGHT));
        Photo photo = Photo.decode(file, header, scratch).reduced(new Canvas(120, 150), scratch);
        Photo same = TestPhotos.decode("variants/photo.png", scratch);
        assertThat(TestPhotos.likeness(photo.colour(), same.colour())).isGreaterThan(31);
    }

    @Proves("CUT-4")
    @Test
    void refusesAGridOfOtherSizeThanItsTilesMake() {
        grid().putShort(4, (short) 241);

        assertRefused();
    }

    @Proves("CUT-4")
    @Test
    void refusesAGridOfMoreTilesThanThereAre() {
        grid().put(2, (byte) 255).put(3, (byte) 255);

        assertRefused();
    }

    @Proves("CUT-4")
    @Test
    void refusesAGridThatSaysItIsHuge() {
        grid().putShort(4, (short) 60_000).putShort(6, (short) 60_000);
        ByteBuffer.wrap(file).putInt(sizeProperty(0) + 12, 60_000).putInt(sizeProperty(0) + 16, 60_000);

        assertRefused();
    }

    @Proves("CUT-4")
    @Test
    void refusesTilesThatSayTheyAreHuge() {
        ByteBuffer.wrap(file).putInt(sizeProperty(1) + 12, 60_000).putInt(sizeProperty(1) + 16, 60_000);

        assertRefused();
    }

    /** In FFmpeg 8.0.1 such an item ends the process: found by {@link PhotoHeaderFuzzTest}. */
    @Proves("CUT-4")
    @ParameterizedTest
    @CsvSource({"14, 0, 'no items have a place'", "40, 0, 'the first tile has no bytes'"})
    void refusesItemsWithoutBytes(int at, int value, String what) {
        ByteBuffer.wrap(file).putShort(start("iloc") + at, (short) value);
        if (at == 40) {
            ByteBuffer.wrap(file).putShort(start("iloc") + at + 2, (short) value);
        }

        assertThatThrownBy(() -> PhotoHeader.of(file)).as(what).isInstanceOf(DamagedImage.class);
    }

    /** FFmpeg 8.0.1 lays such tiles without end. */
    @Proves("CUT-4")
    @Test
    void refusesTilesWithoutASize() {
        byte[] none = file.clone();
        ByteBuffer.wrap(none).putInt(sizeProperty(1) + 12, 0);
        file[sizeProperty(1) + 6] = 0;

        assertThatThrownBy(() -> PhotoHeader.of(file)).isInstanceOf(DamagedImage.class);
        assertThatThrownBy(() -> PhotoHeader.of(none)).isInstanceOf(DamagedImage.class);
    }

    /** A film in the file, or anything else that FFmpeg knows, is none of our business. */
    @Test
    void makesFreeSpaceOfWhatBelongsToNoPicture() {
        byte[] film = "\0\0\0\u0010moov\0\0\0\btrak".getBytes(StandardCharsets.ISO_8859_1);
        byte[] both = Arrays.copyOf(file, file.length + film.length);
        System.arraycopy(film, 0, both, file.length, film.length);
        both[start("pixi") + 4] = 's';

        byte[] essential = HeifBoxes.essential(both);

        String text = new String(essential, StandardCharsets.ISO_8859_1);
        assertThat(text).doesNotContain("moov", "sixi").contains("ispe", "av1C", "iloc");
        assertThat(text.split("free", -1)).hasSize(3);
        assertThat(HeifBoxes.essential(file)).isEqualTo(TestPhotos.bytes("variants/grid.avif"));
        assertThat(PhotoHeader.of(both).width()).isEqualTo(240);
    }

    @Proves("CUT-4")
    @Test
    void refusesFarMoreTilesThanAnyCameraWrites() {
        assertThat(gridOf(1024).tiles()).hasSize(1024);
        assertThatThrownBy(() -> gridOf(1025)).isInstanceOf(DamagedImage.class);
    }

    @Proves("CUT-4")
    @Test
    void refusesTilesThatHideMostOfWhatTheyHold() {
        HeifGrid.Visible corner = new HeifGrid.Visible(0, 0, 1000, 1000);
        HeifGrid.Tile huge = new HeifGrid.Tile(0, 0, 0, 5000, 5000);

        assertThatThrownBy(() -> new HeifGrid(5000, 5000, corner, List.of(huge), null, 0))
                .isInstanceOf(DamagedImage.class);
    }

    private void assertRefused() {
        assertThatThrownBy(() -> Photo.decode(file, PhotoHeader.of(file), scratch))
                .isInstanceOf(DamagedImage.class);
    }

    private static HeifGrid gridOf(int tiles) {
        HeifGrid.Tile tile = new HeifGrid.Tile(0, 0, 0, 64, 64);
        return new HeifGrid(64, 64, new HeifGrid.Visible(0, 0, 64, 64), Collections.nCopies(tiles, tile), null, 0);
    }

    /** Version, flags, rows less one, columns less one, width, height. */
    private ByteBuffer grid() {
        return ByteBuffer.wrap(file, 0x209, 8).slice();
    }

    /** Where the box of a size begins: length, name, version and flags, width, height. */
    private int sizeProperty(int number) {
        int found = start("ispe");
        return number == 0 ? found : found + 20 + 16 + 19;
    }

    private int start(String box) {
        return new String(file, StandardCharsets.ISO_8859_1).indexOf(box) - 4;
    }
}
