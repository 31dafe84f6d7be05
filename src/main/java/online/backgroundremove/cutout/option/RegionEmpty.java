package online.backgroundremove.cutout.option;

/** The region of interest has no pixel in it. */
public final class RegionEmpty extends InvalidOption {

    RegionEmpty() {
        super("The region of interest is empty.");
    }
}
