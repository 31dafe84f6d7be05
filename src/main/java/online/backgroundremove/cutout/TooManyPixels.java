package online.backgroundremove.cutout;

import java.util.Locale;

/** The header promises more pixels than we decode. */
public final class TooManyPixels extends RuntimeException {

    TooManyPixels(long pixels, int limitMegapixels) {
        super(String.format(
                Locale.ROOT, "The photo has %.1f megapixels; up to %d are taken.", pixels / 1e6, limitMegapixels));
    }
}
