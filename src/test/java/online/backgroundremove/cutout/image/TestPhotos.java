package online.backgroundremove.cutout.image;

import static org.bytedeco.opencv.global.opencv_core.CV_64FC1;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;
import static org.bytedeco.opencv.global.opencv_core.PSNR;
import static org.bytedeco.opencv.global.opencv_core.randu;
import static org.bytedeco.opencv.global.opencv_core.setRNGSeed;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_GRAYSCALE;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imencode;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imread;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;

/** The photos of the tests, and how alike two are. */
public final class TestPhotos {

    private static final Path DIRECTORY = Path.of("src", "test", "resources", "photos");

    /** Signature and first chunk. */
    private static final int HEADER_OF_PNG = 33;

    private TestPhotos() {}

    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(DIRECTORY.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The names of all variants, in order. */
    static Stream<String> variants() {
        try (Stream<Path> files = Files.list(DIRECTORY.resolve("variants"))) {
            return files
                    .map(file -> "variants/" + file.getFileName())
                    .filter(name -> !name.endsWith(".py") && !name.endsWith(".md"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static Photo decode(String name, Scratch scratch) {
        byte[] bytes = bytes(name);
        return Photo.decode(bytes, PhotoHeader.of(bytes), scratch);
    }

    /** A PNG in which there is nothing, always the same. */
    public static byte[] noise(int width, int height) {
        setRNGSeed(4711);
        try (Mat pixels = new Mat(height, width, CV_8UC3);
                Mat least = new Mat(1, 1, CV_64FC1, Scalar.all(0));
                Mat most = new Mat(1, 1, CV_64FC1, Scalar.all(256))) {
            randu(pixels, least, most);
            return png(pixels);
        }
    }

    /** A PNG of one grey. */
    public static byte[] even(int width, int height, double grey) {
        try (Mat pixels = new Mat(height, width, CV_8UC3, Scalar.all(grey))) {
            return png(pixels);
        }
    }

    private static byte[] png(Mat pixels) {
        try (BytePointer file = new BytePointer()) {
            imencode(".png", pixels, file);
            byte[] png = new byte[(int) file.limit()];
            file.get(png);
            return png;
        }
    }

    /** The golden matte of a photo, 8-bit, of its size. */
    public static Mat matte(String name, Scratch scratch) {
        Path file = DIRECTORY.resolveSibling("golden").resolve(name.replaceAll("\\.[^.]*$", ".png"));
        return scratch.keep(imread(file.toString(), IMREAD_GRAYSCALE));
    }

    /** A PNG with a profile. */
    static byte[] png(Mat pixels, byte[] icc) {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.writeBytes("iCCPprofile\0\0".getBytes(StandardCharsets.ISO_8859_1));
        byte[] plain = png(pixels);
        try (DeflaterOutputStream compressed = new DeflaterOutputStream(chunk)) {
            compressed.write(icc);
            compressed.finish();
            CRC32 sum = new CRC32();
            sum.update(chunk.toByteArray());
            ByteBuffer png = ByteBuffer.allocate(plain.length + chunk.size() + 8);
            png.put(plain, 0, HEADER_OF_PNG).putInt(chunk.size() - 4).put(chunk.toByteArray());
            png.putInt((int) sum.getValue()).put(plain, HEADER_OF_PNG, plain.length - HEADER_OF_PNG);
            return png.array();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Peak signal-to-noise ratio in decibels: above 33 nobody sees a difference, below 20 it is another picture. */
    public static double likeness(Mat one, Mat other) {
        return PSNR(one, other);
    }
}
