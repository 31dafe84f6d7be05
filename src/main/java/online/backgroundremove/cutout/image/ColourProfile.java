package online.backgroundremove.cutout.image;

import static org.bytedeco.opencv.global.opencv_core.CV_16U;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferUShort;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bytedeco.javacpp.ShortPointer;
import org.bytedeco.opencv.opencv_core.Mat;

/** Brings the colours that an ICC profile describes to sRGB, by the JDK's colour management. */
final class ColourProfile {

    private static final int BAND_PIXELS = 1 << 18;
    private static final int[] BLUE_GREEN_RED = {2, 1, 0};

    private static final Set<Integer> KINDS = Set.of(ColorSpace.TYPE_GRAY, ColorSpace.TYPE_RGB, ColorSpace.TYPE_CMYK);

    private final int channels;
    private final ColorConvertOp conversion;
    private final boolean neutral;

    private ColourProfile(ICC_Profile profile) {
        this.channels = profile.getNumComponents();
        ICC_Profile[] way = {profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB)};
        this.conversion = new ColorConvertOp(way, null);
        this.neutral = changesNothing() && channels < 4;
    }

    /** Nothing where the profile is broken, or of a kind that pictures do not have. */
    static Optional<ColourProfile> of(byte[] icc) {
        try {
            return Optional.of(ICC_Profile.getInstance(icc))
                    .filter(profile -> KINDS.contains(profile.getColorSpaceType()))
                    .map(ColourProfile::new);
        } catch (RuntimeException broken) {
            return Optional.empty();
        }
    }

    /** How many channels the pixels must have: 1 for grey, 3 for colours of light, 4 for those of ink. */
    int channels() {
        return channels;
    }

    /** Whether it is sRGB, under whatever name: most photos carry such a profile. */
    boolean isNeutral() {
        return neutral;
    }

    /**
     * Tries a grid of colours, which also shows whether the profile works at all. Differences of two come from rounding,
     * here or in the profile.
     */
    private boolean changesNothing() {
        int colours = (int) Math.pow(9, channels);
        byte[] from = new byte[colours * channels];
        for (int i = 0; i < from.length; i++) {
            from[i] = (byte) (i / channels / Math.round(Math.pow(9, i % channels)) % 9 * 255 / 8);
        }
        byte[] to = new byte[colours * 3];
        convert(new DataBufferByte(from, from.length), to, colours, 1);
        return IntStream.range(0, to.length)
                .allMatch(i -> Math.abs((to[i] & 0xff) - (from[i / 3 * channels + i % channels] & 0xff)) <= 2);
    }

    /**
     * @param pixels grey, or blue, green, red, or cyan, magenta, yellow, black; 8-bit or 16-bit
     * @return 8-bit blue, green, red
     */
    Mat toSrgb(Mat pixels, Scratch scratch) {
        int width = pixels.cols();
        Mat converted = scratch.mat(pixels.rows(), width, CV_8UC3);
        int rows = Math.max(1, BAND_PIXELS / width);
        Parts.inParallel(IntStream.rangeClosed(0, (pixels.rows() - 1) / rows), band -> {
            scratch.check();
            int top = band * rows;
            int height = Math.min(rows, pixels.rows() - top);
            byte[] to = new byte[height * width * 3];
            if (pixels.depth() == CV_16U) {
                short[] from = new short[height * width * channels];
                new ShortPointer(pixels.ptr(top)).get(from);
                convert(new DataBufferUShort(from, from.length), to, width, height);
                Arrays.fill(from, (short) 0);
            } else {
                byte[] from = new byte[height * width * channels];
                pixels.ptr(top).get(from);
                convert(new DataBufferByte(from, from.length), to, width, height);
                Arrays.fill(from, (byte) 0);
            }
            converted.ptr(top).put(to);
            Arrays.fill(to, (byte) 0);
        });
        return converted;
    }

    private void convert(DataBuffer from, byte[] to, int width, int height) {
        DataBuffer target = new DataBufferByte(to, to.length);
        conversion.filter(raster(from, width, height, channels), raster(target, width, height, 3));
    }

    private static WritableRaster raster(DataBuffer pixels, int width, int height, int channels) {
        int[] order =
                channels == 3 ? BLUE_GREEN_RED : IntStream.range(0, channels).toArray();
        return Raster.createInterleavedRaster(pixels, width, height, width * channels, channels, order, null);
    }
}
