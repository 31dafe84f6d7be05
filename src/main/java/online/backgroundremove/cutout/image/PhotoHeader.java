package online.backgroundremove.cutout.image;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import online.backgroundremove.cutout.option.Canvas;

/**
 * What a photo says of itself before a pixel is decoded.
 *
 * @param width of the pixels as the decoder gives them, before they are turned
 * @param height of the pixels as the decoder gives them, before they are turned
 * @param orientation how they are turned then; HEIC and AVIF say it elsewhere
 */
public record PhotoHeader(PhotoFormat format, int width, int height, Orientation orientation) {

    private static final int DNG_VERSION = 0xc612;
    private static final int PREVIEW = 1;

    public PhotoHeader {
        if (width < 1 || height < 1) {
            throw new DamagedImage("The photo has no pixels.");
        }
    }

    /**
     * @throws UnreadableImage when these are not the bytes of an image
     * @throws DamagedImage when they are broken off or broken
     * @throws UnsupportedImage when the image is of a format we do not read
     */
    public static PhotoHeader of(byte[] photo) {
        try {
            PhotoFormat format = PhotoFormat.of(photo)
                    .orElseThrow(() -> new UnsupportedImage("Photos must be " + PhotoFormat.NAMES + "."));
            if (format == PhotoFormat.TIFF && TiffTags.of(photo).isAmbiguous()) {
                throw new DamagedImage("The photo tells its size twice.");
            }
            return format.isHeif() ? ofHeif(photo, format) : of(format, metadata(photo));
        } catch (ImageProcessingException | IOException broken) {
            throw unreadable();
        }
    }

    /** Sides of the photo as it is seen; of HEIC and AVIF, whose turns are not known yet, as it is stored. */
    public Canvas seen() {
        return orientation.isTransposed() ? new Canvas(height, width) : new Canvas(width, height);
    }

    public long pixels() {
        return (long) width * height;
    }

    /** The library takes the first size in the file, which in a file from a telephone is that of a tile. */
    private static PhotoHeader ofHeif(byte[] photo, PhotoFormat format) {
        try (HeifFile file = new HeifFile(photo)) {
            return new PhotoHeader(format, file.width(), file.height(), Orientation.UPRIGHT);
        }
    }

    private static Metadata metadata(byte[] photo) throws ImageProcessingException, IOException {
        try {
            return ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo), photo.length);
        } catch (RuntimeException unexpectedBytes) {
            throw unreadable();
        }
    }

    private static DamagedImage unreadable() {
        return new DamagedImage("The photo's header cannot be read.");
    }

    private static PhotoHeader of(PhotoFormat format, Metadata metadata) {
        for (Directory directory : metadata.getDirectoriesOfType(format.directory())) {
            Integer width = directory.getInteger(format.widthTag());
            Integer height = directory.getInteger(format.heightTag());
            if (width != null && height != null) {
                PhotoHeader stored = new PhotoHeader(format, width, height, orientationOf(metadata));
                return format == PhotoFormat.TIFF ? ofTiff(directory, stored) : stored;
            }
        }
        throw new DamagedImage("The photo does not say its size.");
    }

    /** Pixels of TIFF are turned by the decoder already. */
    private static PhotoHeader ofTiff(Directory page, PhotoHeader stored) {
        Integer kind = page.getInteger(ExifIFD0Directory.TAG_NEW_SUBFILE_TYPE);
        if (page.containsTag(DNG_VERSION) || (kind != null && (kind & PREVIEW) != 0)) {
            throw new UnsupportedImage(
                    "Raw files of cameras are not read here; photos must be " + PhotoFormat.NAMES + ".");
        }
        return stored.orientation().isTransposed()
                ? new PhotoHeader(stored.format(), stored.height(), stored.width(), Orientation.UPRIGHT)
                : new PhotoHeader(stored.format(), stored.width(), stored.height(), Orientation.UPRIGHT);
    }

    private static Orientation orientationOf(Metadata metadata) {
        ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer value = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return value == null ? Orientation.UPRIGHT : Orientation.of(value);
    }
}
