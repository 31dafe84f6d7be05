package online.backgroundremove.cutout.file;

import online.backgroundremove.cutout.compose.Picture;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.option.Output;

/** From a picture to the bytes that a caller gets. */
public final class Encoding {

    private Encoding() {}

    public static EncodedFile encode(Picture picture, Output output, Scratch scratch) {
        return new EncodedFile(PngEncoder.encode(picture.pixels()), "image/png");
    }
}
