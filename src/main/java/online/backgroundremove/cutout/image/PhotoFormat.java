package online.backgroundremove.cutout.image;

import com.drew.imaging.FileType;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.gif.GifHeaderDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.webp.WebpDirectory;
import java.util.Optional;

/** The photo formats we read. */
public enum PhotoFormat {
    JPEG(JpegDirectory.class, JpegDirectory.TAG_IMAGE_WIDTH, JpegDirectory.TAG_IMAGE_HEIGHT),
    PNG(PngDirectory.class, PngDirectory.TAG_IMAGE_WIDTH, PngDirectory.TAG_IMAGE_HEIGHT),
    WEBP(WebpDirectory.class, WebpDirectory.TAG_IMAGE_WIDTH, WebpDirectory.TAG_IMAGE_HEIGHT),
    TIFF(ExifIFD0Directory.class, ExifIFD0Directory.TAG_IMAGE_WIDTH, ExifIFD0Directory.TAG_IMAGE_HEIGHT),
    GIF(GifHeaderDirectory.class, GifHeaderDirectory.TAG_IMAGE_WIDTH, GifHeaderDirectory.TAG_IMAGE_HEIGHT);

    /** For messages. */
    static final String NAMES = "JPEG, PNG, WebP, TIFF or GIF";

    private final Class<? extends Directory> directory;
    private final int widthTag;
    private final int heightTag;

    PhotoFormat(Class<? extends Directory> directory, int widthTag, int heightTag) {
        this.directory = directory;
        this.widthTag = widthTag;
        this.heightTag = heightTag;
    }

    /** Where the library puts the size. */
    Class<? extends Directory> directory() {
        return directory;
    }

    int widthTag() {
        return widthTag;
    }

    int heightTag() {
        return heightTag;
    }

    static Optional<PhotoFormat> of(FileType type) {
        return switch (type) {
            case Jpeg -> Optional.of(JPEG);
            case Png -> Optional.of(PNG);
            case WebP -> Optional.of(WEBP);
            case Gif -> Optional.of(GIF);
            // many a TIFF begins like the raw files of one camera maker
            case Tiff, Arw -> Optional.of(TIFF);
            default -> Optional.empty();
        };
    }
}
