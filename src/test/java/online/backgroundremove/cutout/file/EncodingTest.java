package online.backgroundremove.cutout.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;
import static org.bytedeco.opencv.global.opencv_core.norm;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_BINARY_INV;
import static org.bytedeco.opencv.global.opencv_imgproc.threshold;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import online.backgroundremove.Proves;
import online.backgroundremove.cutout.compose.Composition;
import online.backgroundremove.cutout.compose.Picture;
import online.backgroundremove.cutout.image.Photo;
import online.backgroundremove.cutout.image.PhotoHeader;
import online.backgroundremove.cutout.image.Scratch;
import online.backgroundremove.cutout.image.TestPhotos;
import online.backgroundremove.cutout.matting.Subject;
import online.backgroundremove.cutout.option.Channels;
import online.backgroundremove.cutout.option.CutoutOptions;
import online.backgroundremove.cutout.option.FileFormat;
import online.backgroundremove.cutout.option.InvalidOption;
import online.backgroundremove.cutout.option.Output;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A photo whose left half is the subject, opaque but for a soft column, written and read back. */
class EncodingTest {

    /** What a file cannot be without: its own structure, and what it says of itself. */
    private static final Set<String> STRUCTURE =
            Set.of("JPEG", "JFIF", "Huffman", "PNG-IHDR", "WebP", "File Type", "PNG-sRGB", "PNG-pHYs");

    private final Scratch scratch = new Scratch();
    private final Mat colour = TestPhotos.decode("coffee.jpg", scratch).colour();
    private final Mat alpha = left(255);

    @AfterEach
    void release() {
        scratch.close();
    }

    @Proves("FILE-1")
    @ParameterizedTest
    @CsvSource({
        "AUTO, COLOUR, PNG, image/png, true",
        "PNG, COLOUR, PNG, image/png, true",
        "JPEG, COLOUR, JPEG, image/jpeg, false",
        "WEBP, COLOUR, WEBP, image/webp, true",
        "WEBP_LOSSLESS, COLOUR, WEBP, image/webp, true",
        "AUTO, MATTE, PNG, image/png, false",
        "JPEG, MATTE, JPEG, image/jpeg, false",
        "WEBP, MATTE, WEBP, image/webp, false"
    })
    void writesWhatWasWishedFor(
            FileFormat format, Channels channels, FileFormat written, String mediaType, boolean transparent) {
        EncodedFile file = encode(alpha, new Output(format, channels));

        PhotoHeader header = PhotoHeader.of(file.bytes());
        assertThat(header.format().name()).isEqualTo(written.name());
        assertThat(file.mediaType()).isEqualTo(mediaType);
        Photo read = Photo.decode(file.bytes(), header, scratch);
        assertThat(read.alpha() != null).as("with alpha").isEqualTo(transparent);
        assertThat(read.width()).isEqualTo(colour.cols());
    }

    @Proves("FILE-1")
    @Test
    void writesOpaquePicturesWithoutAlpha() {
        Mat everywhere = scratch.keep(new Mat(colour.rows(), colour.cols(), CV_8UC1, Scalar.all(255)));

        assertThat(encode(everywhere, new Output(FileFormat.AUTO, Channels.COLOUR))
                        .mediaType())
                .isEqualTo("image/jpeg");
        assertThat(read(encode(everywhere, Output.PNG).bytes()).alpha()).isNull();
    }

    @Proves("FILE-2")
    @ParameterizedTest
    @EnumSource(
            value = FileFormat.class,
            names = {"PNG", "WEBP_LOSSLESS"})
    void keepsEveryPixelWhereItIsExact(FileFormat format) {
        Photo read = read(encode(alpha, new Output(format, Channels.COLOUR)).bytes());

        Mat readAlpha = read.alpha();
        assertThat(readAlpha).isNotNull();
        assertThat(TestPhotos.likeness(readAlpha, alpha)).isGreaterThan(100);
        assertThat(TestPhotos.likeness(inner(read.colour()), inner(colour))).isGreaterThan(100);
    }

    @Proves("FILE-2")
    @ParameterizedTest
    @EnumSource(
            value = FileFormat.class,
            names = {"PNG", "WEBP", "WEBP_LOSSLESS"})
    void hidesTheBackgroundForGood(FileFormat format) {
        Photo read = read(encode(alpha, new Output(format, Channels.COLOUR)).bytes());

        assertThat(TestPhotos.likeness(hidden(read.colour()), hidden(colour))).isLessThan(12);
        assertThat(norm(beyond(read.colour()))).isZero();
    }

    /** Black, white and noise behind the same subject: not one byte of the file differs. */
    @Proves("FILE-2")
    @ParameterizedTest
    @EnumSource(
            value = FileFormat.class,
            names = {"PNG", "WEBP", "WEBP_LOSSLESS"})
    void tellsNothingOfWhatWasBehind(FileFormat format) {
        Output output = new Output(format, Channels.COLOUR);
        byte[] file = encode(alpha, output).bytes();
        Mat hidden = scratch.mat();
        threshold(alpha, hidden, 0, 255, THRESH_BINARY_INV);

        for (int grey : new int[] {0, 255, 77}) {
            colour.setTo(scratch.keep(new Mat(Scalar.all(grey))), hidden);
            assertThat(encode(alpha, output).bytes()).isEqualTo(file);
        }
        colour.setTo(scratch.keep(new Mat(Scalar.all(77))));
        assertThat(encode(alpha, output).bytes()).as("another subject").isNotEqualTo(file);
    }

    @Proves("FILE-2")
    @ParameterizedTest
    @CsvSource({"JPEG, 36", "WEBP, 36"})
    void keepsColoursCloseWhereItIsNot(FileFormat format, double decibels) {
        Photo read = read(encode(alpha, new Output(format, Channels.COLOUR)).bytes());

        assertThat(TestPhotos.likeness(inner(read.colour()), inner(colour))).isGreaterThan(decibels);
    }

    @Proves("FILE-2")
    @Test
    void putsJpegOnWhite() {
        Photo read =
                read(encode(alpha, new Output(FileFormat.JPEG, Channels.COLOUR)).bytes());

        assertThat(read.colour().ptr(9, colour.cols() - 9).get(2) & 0xff).isGreaterThan(252);
    }

    @Proves("FILE-3")
    @Test
    void zipsColoursAndMatte() throws IOException {
        List<String> names = new ArrayList<>();
        byte[] file = encode(alpha, new Output(FileFormat.ZIP, Channels.COLOUR)).bytes();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
                Mat pixels = read(zip.readAllBytes()).colour();
                if (entry.getName().equals("color.jpg")) {
                    assertThat(TestPhotos.likeness(pixels, colour))
                            .as("the photo")
                            .isGreaterThan(36);
                } else {
                    assertThat(pixels.ptr(9, 9).get() & 0xff).isEqualTo(255);
                    assertThat(pixels.ptr(9, colour.cols() - 9).get()).isZero();
                }
            }
        }
        assertThat(names).containsExactly("color.jpg", "alpha.png");
    }

    @Proves("FILE-4")
    @ParameterizedTest
    @EnumSource(
            value = FileFormat.class,
            names = {"PNG", "JPEG", "WEBP", "WEBP_LOSSLESS"})
    void tellsNothingButThePicture(FileFormat format) throws Exception {
        assertThat(told(encode(alpha, new Output(format, Channels.COLOUR)).bytes()))
                .isSubsetOf(STRUCTURE);
    }

    @Proves("FILE-4")
    @Test
    void wouldSeeWhatAPhotoTells() throws Exception {
        assertThat(told(TestPhotos.bytes("variants/exif-gps.jpg"))).contains("GPS", "Exif IFD0");
    }

    @Test
    void refusesPicturesThatAFormatDoesNotKnow() {
        Mat long_ = scratch.keep(new Mat(1, 16_384, CV_8UC3, Scalar.all(9)));

        assertThatThrownBy(() -> Codec.WEBP.encode(long_, scratch)).isInstanceOf(InvalidOption.class);
        assertThat(Codec.PNG.encode(long_, scratch)).isNotEmpty();
    }

    private EncodedFile encode(Mat matte, Output output) {
        Subject subject = new Subject(colour, colour, matte);
        Picture picture = Composition.compose(subject, CutoutOptions.DEFAULT.with(output), scratch);
        return Encoding.encode(picture, output, scratch);
    }

    private Photo read(byte[] file) {
        return Photo.decode(file, PhotoHeader.of(file), scratch);
    }

    private static List<String> told(byte[] file) throws ImageProcessingException, IOException {
        List<String> directories = new ArrayList<>();
        for (Directory directory :
                ImageMetadataReader.readMetadata(new ByteArrayInputStream(file)).getDirectories()) {
            directories.add(directory.getName());
        }
        return directories;
    }

    private Mat left(int value) {
        Mat plane = scratch.keep(new Mat(colour.rows(), colour.cols(), CV_8UC1, Scalar.all(0)));
        try (Scalar full = Scalar.all(value);
                Scalar soft = Scalar.all(100)) {
            scratch.keep(plane.colRange(0, colour.cols() / 2)).put(full);
            scratch.keep(plane.colRange(colour.cols() / 2, colour.cols() / 2 + 1))
                    .put(soft);
        }
        return plane;
    }

    private Mat hidden(Mat mat) {
        return scratch.keep(mat.colRange(colour.cols() / 2 + 1, colour.cols()).clone());
    }

    /** Two blocks and more away from the subject. */
    private Mat beyond(Mat mat) {
        return scratch.keep(mat.colRange(colour.cols() / 2 + 32, colour.cols()).clone());
    }

    /** Without the edge, beside which lossy formats mix. */
    private Mat inner(Mat mat) {
        try (Rect rect = new Rect(0, 0, colour.cols() / 2 - 16, colour.rows())) {
            return scratch.keep(new Mat(mat, rect));
        }
    }
}
