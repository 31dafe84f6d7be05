package online.backgroundremove.cutout.option;

/** The region of interest reaches beyond the photo. */
public final class RegionExceeds extends InvalidOption {

    RegionExceeds() {
        super("The region of interest reaches beyond the photo.");
    }
}
