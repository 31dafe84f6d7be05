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

    private Attachment() {}

    /**
     * @param use what the picture is for, as a caller calls it
     * @throws InvalidOption when it cannot be read: what the image itself would say would be taken for the photo's fault
     */
    static Photo decode(byte[] file, String use, Scratch scratch) {
        try {
            return Photo.decode(file, PhotoHeader.of(file), scratch);
        } catch (UnreadableImage | DamagedImage | UnsupportedImage unusable) {
            throw new InvalidOption("The " + use + " picture cannot be read.");
        }
    }
}
