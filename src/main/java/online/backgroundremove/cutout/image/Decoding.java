package online.backgroundremove.cutout.image;

import static org.bytedeco.opencv.global.opencv_core.CV_16U;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.divide;
import static org.bytedeco.opencv.global.opencv_core.extractChannel;
import static org.bytedeco.opencv.global.opencv_core.merge;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_UNCHANGED;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imdecode;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGRA2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_GRAY2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import java.util.Optional;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.jspecify.annotations.Nullable;

/** From a file's bytes to upright pixels. */
final class Decoding {

    private final byte[] bytes;
    private final PhotoHeader header;
    private final Scratch scratch;

    Decoding(byte[] bytes, PhotoHeader header, Scratch scratch) {
        this.bytes = bytes;
        this.header = header;
        this.scratch = scratch;
    }

    Photo photo() {
        return header.format().isHeif() ? tiled() : plain();
    }

    private Photo tiled() {
        try (HeifFile file = new HeifFile(bytes)) {
            Mat stored = expected(file.pixels(header, scratch));
            Mat colour = coloured(stored, ColourProfile.of(file.profile()));
            return new Photo(file.orientation().turn(colour, scratch), null);
        }
    }

    private Photo plain() {
        Optional<ColourProfile> profile =
                EmbeddedProfile.in(bytes, header.format()).flatMap(ColourProfile::of);
        Mat decoded = stored();
        // Dark colours of a linear profile lie so close together that eight bits would make bands of them.
        Mat stored = profile.isPresent() && !profile.get().isNeutral() ? decoded : eightBit(decoded);
        Mat alpha = alphaOf(stored);
        Mat straight = alpha != null && isPremultiplied(decoded) ? divided(stored, alpha) : stored;
        Mat colour = profile.filter(p -> p.channels() == 4)
                .flatMap(this::printed)
                .orElseGet(() -> coloured(opaque(straight), profile));
        Orientation orientation = header.orientation();
        Mat seen = orientation.turn(colour, scratch);
        return new Photo(seen, alpha == null ? null : orientation.turn(eightBit(alpha), scratch));
    }

    private Mat stored() {
        if (header.format() == PhotoFormat.JPEG) {
            StrictJpeg.check(bytes);
        }
        Mat stored = expected(scratch.keep(decode()));
        if (stored.depth() != CV_8U && stored.depth() != CV_16U) {
            throw new UnsupportedImage("Photos must have 8 or 16 bits a channel.");
        }
        return stored;
    }

    private Mat expected(Mat stored) {
        if (stored.empty() || stored.cols() != header.width() || stored.rows() != header.height()) {
            throw new DamagedImage("The photo is damaged or not complete.");
        }
        return stored;
    }

    /** Unchanged, since every other mode drops alpha, and turns some formats but not others. */
    private Mat decode() {
        try (BytePointer pointer = new BytePointer(bytes);
                Mat buffer = new Mat(1, bytes.length, CV_8UC1, pointer)) {
            return imdecode(buffer, IMREAD_UNCHANGED);
        } catch (RuntimeException rejectedByOpenCv) {
            throw new DamagedImage("The photo is damaged or not complete.");
        }
    }

    private Mat eightBit(Mat stored) {
        if (stored.depth() == CV_8U) {
            return stored;
        }
        Mat reduced = scratch.mat();
        stored.convertTo(reduced, CV_8U, 1 / 257.0, 0);
        return reduced;
    }

    private @Nullable Mat alphaOf(Mat pixels) {
        if (pixels.channels() != 4) {
            return null;
        }
        Mat alpha = scratch.mat();
        extractChannel(pixels, alpha, 3);
        return alpha;
    }

    /** Whether colours are weaker where they are transparent: libtiff makes them so where they have eight bits. */
    private boolean isPremultiplied(Mat decoded) {
        return header.format() == PhotoFormat.TIFF
                && (decoded.depth() == CV_8U || TiffTags.of(bytes).isPremultiplied());
    }

    private Mat divided(Mat weakened, Mat alpha) {
        Mat weight = scratch.mat();
        Mat straight = scratch.mat();
        try (MatVector fourfold = new MatVector(alpha, alpha, alpha, alpha)) {
            merge(fourfold, weight);
        }
        divide(weakened, weight, straight, weakened.depth() == CV_8U ? 255 : 65_535, -1);
        return straight;
    }

    private Mat opaque(Mat pixels) {
        return switch (pixels.channels()) {
            case 1, 3 -> pixels;
            case 4 -> converted(pixels, COLOR_BGRA2BGR);
            default -> throw new UnsupportedImage("Photos must be grey or coloured, with or without transparency.");
        };
    }

    /** OpenCV turns the colours of ink into those of light itself, without the profile, so they are read again. */
    private Optional<Mat> printed(ColourProfile profile) {
        return header.format() == PhotoFormat.JPEG
                ? StrictJpeg.inks(bytes, scratch).map(inks -> profile.toSrgb(inks, scratch))
                : Optional.empty();
    }

    private Mat coloured(Mat pixels, Optional<ColourProfile> profile) {
        Optional<ColourProfile> needed = profile.filter(p -> p.channels() == pixels.channels() && !p.isNeutral());
        if (needed.isPresent()) {
            return needed.get().toSrgb(pixels, scratch);
        }
        Mat light = eightBit(pixels);
        return light.channels() == 1 ? converted(light, COLOR_GRAY2BGR) : light;
    }

    private Mat converted(Mat pixels, int conversion) {
        Mat converted = scratch.mat();
        cvtColor(pixels, converted, conversion);
        return converted;
    }
}
