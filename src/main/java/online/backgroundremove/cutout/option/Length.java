package online.backgroundremove.cutout.option;

/** A distance along a side: pixels, or a share of something. */
public record Length(double amount, Unit unit) {

    /** What the amount counts. */
    public enum Unit {
        PIXELS,
        PERCENT
    }

    public static final Length ZERO = pixels(0);

    public Length {
        if (!Double.isFinite(amount) || amount < 0) {
            throw new InvalidOption("A length must not be negative.");
        }
    }

    public static Length pixels(double amount) {
        return new Length(amount, Unit.PIXELS);
    }

    public static Length percent(double amount) {
        return new Length(amount, Unit.PERCENT);
    }

    /** @param whole what 100 percent are, in pixels */
    public double in(double whole) {
        return unit == Unit.PIXELS ? amount : amount * whole / 100;
    }
}
