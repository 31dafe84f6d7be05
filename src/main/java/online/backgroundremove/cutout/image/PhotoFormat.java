package online.backgroundremove.cutout.image;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.gif.GifHeaderDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.webp.WebpDirectory;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The photo formats we read. */
public enum PhotoFormat {
    JPEG(JpegDirectory.class, JpegDirectory.TAG_IMAGE_WIDTH, JpegDirectory.TAG_IMAGE_HEIGHT),
    PNG(PngDirectory.class, PngDirectory.TAG_IMAGE_WIDTH, PngDirectory.TAG_IMAGE_HEIGHT),
    WEBP(WebpDirectory.class, WebpDirectory.TAG_IMAGE_WIDTH, WebpDirectory.TAG_IMAGE_HEIGHT),
    TIFF(ExifIFD0Directory.class, ExifIFD0Directory.TAG_IMAGE_WIDTH, ExifIFD0Directory.TAG_IMAGE_HEIGHT),
    GIF(GifHeaderDirectory.class, GifHeaderDirectory.TAG_IMAGE_WIDTH, GifHeaderDirectory.TAG_IMAGE_HEIGHT),
    HEIC,
    AVIF;

    /** For messages. */
    static final String NAMES = "JPEG, PNG, WebP, TIFF, GIF, HEIC or AVIF";

    private final Class<? extends Directory> directory;
    private final int widthTag;
    private final int heightTag;

    /** Of HEIC and AVIF, {@link HeifFile} knows the size. */
    PhotoFormat() {
        this(Directory.class, 0, 0);
    }

    PhotoFormat(Class<? extends Directory> directory, int widthTag, int heightTag) {
        this.directory = directory;
        this.widthTag = widthTag;
        this.heightTag = heightTag;
    }

    boolean isHeif() {
        return this == HEIC || this == AVIF;
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

    /** Nothing where it is of another format. */
    static Optional<PhotoFormat> of(byte[] photo) throws IOException {
        FileType type = FileTypeDetector.detectFileType(new BufferedInputStream(new ByteArrayInputStream(photo)));
        if (type == FileType.Unknown) {
            throw new UnreadableImage("Its bytes belong to no picture format that we know.");
        }
        return switch (type) {
            case Jpeg -> Optional.of(JPEG);
            case Png -> Optional.of(PNG);
            case WebP -> Optional.of(WEBP);
            case Gif -> Optional.of(GIF);
            case Heif -> Optional.of(HEIC);
            case QuickTime -> Optional.of(AVIF).filter(avif -> isAvif(photo));
            // many a TIFF begins like the raw files of one camera maker
            case Tiff, Arw -> Optional.of(TIFF);
            default -> Optional.empty();
        };
    }

    /** The main brand follows length and name of the first box. */
    private static boolean isAvif(byte[] photo) {
        return new String(photo, 8, 4, StandardCharsets.ISO_8859_1).equals("avif");
    }
}
