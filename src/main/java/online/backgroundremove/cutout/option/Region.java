package online.backgroundremove.cutout.option;

/** A rectangle in the photo as it is seen, by two of its corners. */
public record Region(Length left, Length top, Length right, Length bottom) {

    public static final Region WHOLE =
            new Region(Length.percent(0), Length.percent(0), Length.percent(100), Length.percent(100));

    /**
     * @param width of the photo in pixels
     * @param height of the photo in pixels
     * @throws RegionExceeds when it reaches beyond the photo
     * @throws RegionEmpty when no pixel is in it
     */
    public Box in(int width, int height) {
        double x1 = left.in(width);
        double y1 = top.in(height);
        double x2 = right.in(width);
        double y2 = bottom.in(height);
        if (Math.max(x1, x2) > width || Math.max(y1, y2) > height) {
            throw new RegionExceeds();
        }
        return Box.between(x1, y1, x2, y2).orElseThrow(RegionEmpty::new);
    }
}
