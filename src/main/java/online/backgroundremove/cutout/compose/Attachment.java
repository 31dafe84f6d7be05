package online.backgroundremove.cutout.compose;

import online.backgroundremove.cutout.image.DamagedImage;
import online.backgroundremove.cutout.image.Photo;
import online.backgroundremove.cutout.image.PhotoHeader;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.image.UnreadableImage;
import online.backgroundremove.cutout.image.UnsupportedImage;
import online.backgroundremove.cutout.option.InvalidOption;

/** A picture that a caller sends beside the photo. */
final class Attachment {

    /** They are decoded beside the photo, whose own pixels are bounded by the settings. */
    static final int MAX_MEGAPIXELS = 25;

    private Attachment() {}

    /**
     * @param use what the picture is for, as a caller calls it
     * @throws InvalidOption when it cannot be read or is too large: what the image itself would say would be taken for the photo's fault
     */
    static Photo decode(byte[] file, String use, Scratch scratch) {
        PhotoHeader header = header(file, use);
        try {
            return Photo.decode(file, header, scratch);
        } catch (DamagedImage | UnsupportedImage unusable) {
            throw unusable(use);
        }
    }

    /** The same, from the header alone. */
    static PhotoHeader header(byte[] file, String use) {
        PhotoHeader header;
        try {
            header = PhotoHeader.of(file);
        } catch (UnreadableImage | DamagedImage | UnsupportedImage unusable) {
            throw unusable(use);
        }
        if (header.pixels() > MAX_MEGAPIXELS * 1_000_000L) {
            throw new InvalidOption(
                    "The " + use + " picture must not have more than " + MAX_MEGAPIXELS + " megapixels.");
        }
        return header;
    }

    private static InvalidOption unusable(String use) {
        return new InvalidOption("The " + use + " picture cannot be read.");
    }
}
