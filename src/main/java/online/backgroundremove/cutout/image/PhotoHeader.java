package online.backgroundremove.cutout.image;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.webp.WebpDirectory;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * What a photo says of itself before a pixel is decoded.
 *
 * @param width of the stored pixels, before they are turned
 * @param height of the stored pixels, before they are turned
 */
public record PhotoHeader(PhotoFormat format, int width, int height, Orientation orientation) {

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
            PhotoFormat format = formatOf(photo);
            return of(format, ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo), photo.length));
        } catch (ImageProcessingException | IOException broken) {
            throw new DamagedImage("The photo's header cannot be read.");
        }
    }

    public long pixels() {
        return (long) width * height;
    }

    private static PhotoFormat formatOf(byte[] photo) throws IOException {
        FileType type = FileTypeDetector.detectFileType(new BufferedInputStream(new ByteArrayInputStream(photo)));
        if (type == FileType.Unknown) {
            throw new UnreadableImage("Its bytes belong to no picture format that we know.");
        }
        return PhotoFormat.of(type).orElseThrow(() -> new UnsupportedImage("Photos must be JPEG, PNG or WebP."));
    }

    private static PhotoHeader of(PhotoFormat format, Metadata metadata) {
        return switch (format) {
            case JPEG ->
                of(
                        format,
                        metadata,
                        JpegDirectory.class,
                        JpegDirectory.TAG_IMAGE_WIDTH,
                        JpegDirectory.TAG_IMAGE_HEIGHT);
            case PNG ->
                of(format, metadata, PngDirectory.class, PngDirectory.TAG_IMAGE_WIDTH, PngDirectory.TAG_IMAGE_HEIGHT);
            case WEBP ->
                of(
                        format,
                        metadata,
                        WebpDirectory.class,
                        WebpDirectory.TAG_IMAGE_WIDTH,
                        WebpDirectory.TAG_IMAGE_HEIGHT);
        };
    }

    private static PhotoHeader of(
            PhotoFormat format, Metadata metadata, Class<? extends Directory> directory, int widthTag, int heightTag) {
        for (Directory candidate : metadata.getDirectoriesOfType(directory)) {
            Integer width = candidate.getInteger(widthTag);
            Integer height = candidate.getInteger(heightTag);
            if (width != null && height != null) {
                return new PhotoHeader(format, width, height, orientationOf(metadata));
            }
        }
        throw new DamagedImage("The photo does not say its size.");
    }

    private static Orientation orientationOf(Metadata metadata) {
        ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer value = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return value == null ? Orientation.UPRIGHT : Orientation.of(value);
    }
}
