package online.backgroundremove.cutout;

/** The header promises more pixels than we decode. */
public final class TooManyPixels extends RuntimeException {

    TooManyPixels(long pixels, int limitMegapixels) {
        super("The photo has %.1f megapixels; up to %d are taken.".formatted(pixels / 1e6, limitMegapixels));
    }
}
