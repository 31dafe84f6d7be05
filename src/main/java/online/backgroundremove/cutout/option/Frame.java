package online.backgroundremove.cutout.option;

import java.util.Optional;

/**
 * How large the result is and where the subject stands in it.
 *
 * @param size bounds the pixels of the result; the photo is made smaller before anything else, never larger
 * @param crop margins around the subject to crop to, or nothing for no crop
 * @param scale the share of the result's sides that the subject's box may fill, from 0.1 to 1, or nothing for as it is
 * @param position where the subject stands, or nothing for where it was, or the middle if it is scaled
 * @param canvas exact size of the result, or nothing for that of the (cropped) photo
 */
public record Frame(
        ResultSize size,
        Optional<Margins> crop,
        Optional<Double> scale,
        Optional<Position> position,
        Optional<Canvas> canvas) {

    public static final Frame OF_THE_PHOTO = of(ResultSize.ORIGINAL);

    public Frame {
        scale.ifPresent(share -> {
            if (!(share >= 0.1 && share <= 1)) {
                throw new InvalidOption("The scale must be from 10% to 100%.");
            }
        });
    }

    public static Frame of(ResultSize size) {
        return new Frame(size, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
