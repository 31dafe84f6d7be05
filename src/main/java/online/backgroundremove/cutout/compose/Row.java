package online.backgroundremove.cutout.compose;

/** One row of a picture while layers are laid into it, from the front to the back: straight colours of sRGB, as browsers mix. */
final class Row {

    private final float[] blue;
    private final float[] green;
    private final float[] red;
    private final float[] left;

    Row(int width) {
        blue = new float[width];
        green = new float[width];
        red = new float[width];
        left = new float[width];
    }

    int width() {
        return left.length;
    }

    void clear() {
        for (int x = 0; x < left.length; x++) {
            blue[x] = 0;
            green[x] = 0;
            red[x] = 0;
            left[x] = 1;
        }
    }

    /** Whether what lies in front lets nothing through. */
    boolean isCovered(int x) {
        return left[x] == 0;
    }

    /**
     * Behind what is there.
     *
     * @param opacity from 0 to 1
     */
    void add(int x, float moreBlue, float moreGreen, float moreRed, float opacity) {
        float share = left[x] * opacity;
        blue[x] += share * moreBlue;
        green[x] += share * moreGreen;
        red[x] += share * moreRed;
        left[x] -= share;
    }

    /** @param pixels becomes blue, green and red */
    void writeOpaque(byte[] pixels) {
        for (int x = 0; x < left.length; x++) {
            write(pixels, 3 * x, x, 1);
        }
    }

    /** @param pixels becomes blue, green, red and straight alpha, all 0 where alpha is 0 */
    void writeStraight(byte[] pixels) {
        for (int x = 0; x < left.length; x++) {
            float alpha = 1 - left[x];
            byte rounded = rounded(alpha * 255);
            pixels[4 * x + 3] = rounded;
            write(pixels, 4 * x, x, rounded == 0 ? 0 : 1 / alpha);
        }
    }

    private void write(byte[] pixels, int at, int x, float factor) {
        pixels[at] = rounded(blue[x] * factor);
        pixels[at + 1] = rounded(green[x] * factor);
        pixels[at + 2] = rounded(red[x] * factor);
    }

    private static byte rounded(float value) {
        return (byte) Math.min(255, (int) (value + 0.5f));
    }
}
