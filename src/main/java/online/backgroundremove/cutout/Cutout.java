package online.backgroundremove.cutout;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;

/** A photo's subject without its background: a PNG, 8-bit RGBA with straight alpha, without metadata. */
public final class Cutout {

    private final byte[] png;
    private final int width;
    private final int height;
    private final Map<Stage, Duration> times;

    Cutout(byte[] png, int width, int height, Map<Stage, Duration> times) {
        this.png = png;
        this.width = width;
        this.height = height;
        this.times = times;
    }

    /** Size of the file in bytes. */
    public int length() {
        return png.length;
    }

    /** In pixels, of the photo as it is seen. */
    public int width() {
        return width;
    }

    /** In pixels, of the photo as it is seen. */
    public int height() {
        return height;
    }

    /** How long each stage took. */
    public Map<Stage, Duration> times() {
        return times;
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(png);
    }
}
