package online.backgroundremove.cutout.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import online.backgroundremove.cutout.compose.Picture;
import online.backgroundremove.cutout.image.Scratch;

/** Colours and matte in files of their own, for programs that put them together themselves. */
final class ZipFile {

    /** The first that the format knows: when a photo was cut out is nobody's business. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ZipFile() {}

    static EncodedFile of(Picture picture, Scratch scratch) {
        byte[] colours = Codec.JPEG.encode(picture.pixels(), scratch);
        byte[] matte = Codec.PNG_OF_MATTE.encode(picture.matte(), scratch);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(colours.length + matte.length + 500);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            store(zip, "color.jpg", colours);
            store(zip, "alpha.png", matte);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new EncodedFile(bytes.toByteArray(), "application/zip");
    }

    /** As it is: both are compressed already. */
    private static void store(ZipOutputStream zip, String name, byte[] file) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(file);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(file.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(file);
        zip.closeEntry();
    }
}
