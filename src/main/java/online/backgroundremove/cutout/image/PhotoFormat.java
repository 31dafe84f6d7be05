package online.backgroundremove.cutout.image;

import com.drew.imaging.FileType;
import java.util.Optional;

/** The photo formats we read. */
public enum PhotoFormat {
    JPEG,
    PNG,
    WEBP;

    static Optional<PhotoFormat> of(FileType type) {
        return switch (type) {
            case Jpeg -> Optional.of(JPEG);
            case Png -> Optional.of(PNG);
            case WebP -> Optional.of(WEBP);
            default -> Optional.empty();
        };
    }
}
