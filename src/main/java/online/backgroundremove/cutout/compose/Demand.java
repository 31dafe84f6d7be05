package online.backgroundremove.cutout.compose;

import java.util.stream.LongStream;
import online.backgroundremove.cutout.option.Background;
import online.backgroundremove.cutout.option.Canvas;
import online.backgroundremove.cutout.option.CutoutOptions;
import online.backgroundremove.cutout.option.InvalidOption;
import online.backgroundremove.cutout.option.Selection;
import org.jspecify.annotations.Nullable;

/** How many pixels a composition takes beside the photo's own, told from headers and wishes before any is decoded. */
public final class Demand {

    private Demand() {}

    /**
     * All of the pictures that come with the photo, and of the result what is more than the photo. Where the result's size
     * depends on the subject's, the subject counts as large as the photo.
     *
     * @param photo the photo's sides
     * @throws InvalidOption when a picture cannot be read or is too large, or the canvas is
     */
    public static long beside(Canvas photo, CutoutOptions options) {
        Selection selection = options.selection();
        byte[] picture = options.scene().background() instanceof Background.Picture behind ? behind.file() : null;
        long attached = LongStream.of(
                        pixels(picture, "background"),
                        pixels(selection.keep(), "keep"),
                        pixels(selection.remove(), "remove"))
                .sum();
        Canvas reduced = options.frame().size().of(photo.width(), photo.height());
        long result = Layout.mostPixels(reduced, options.frame());
        return attached + Math.max(0, result - photo.pixels());
    }

    private static long pixels(byte @Nullable [] file, String use) {
        return file == null ? 0 : Attachment.header(file, use).pixels();
    }
}
