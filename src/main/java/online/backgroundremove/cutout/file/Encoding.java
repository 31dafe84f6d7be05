package online.backgroundremove.cutout.file;

import online.backgroundremove.cutout.compose.Picture;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.option.Channels;
import online.backgroundremove.cutout.option.InvalidOption;
import online.backgroundremove.cutout.option.Output;

/** From a picture to the bytes that a caller gets. */
public final class Encoding {

    private Encoding() {}

    /**
     * @param picture composed for the same output
     * @param scratch that the picture is of
     * @throws InvalidOption when the format has no pictures as long as that
     */
    public static EncodedFile encode(Picture picture, Output output, Scratch scratch) {
        boolean matte = output.channels() == Channels.MATTE;
        Codec png = matte ? Codec.PNG_OF_MATTE : Codec.PNG;
        return switch (output.format()) {
            case AUTO -> (picture.opaque() && !matte ? Codec.JPEG : png).file(picture.pixels(), scratch);
            case PNG -> png.file(picture.pixels(), scratch);
            case JPEG -> Codec.JPEG.file(picture.pixels(), scratch);
            case WEBP -> Codec.WEBP.file(picture.pixels(), scratch);
            case WEBP_LOSSLESS -> Codec.WEBP_LOSSLESS.file(picture.pixels(), scratch);
            case ZIP -> ZipFile.of(picture, scratch);
        };
    }
}
