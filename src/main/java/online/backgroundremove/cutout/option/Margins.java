package online.backgroundremove.cutout.option;

/** Space around the subject's box; percent are of the subject's own sides. */
public record Margins(Length top, Length right, Length bottom, Length left) {

    public static final Margins NONE = all(Length.ZERO);

    public static Margins all(Length margin) {
        return new Margins(margin, margin, margin, margin);
    }
}
