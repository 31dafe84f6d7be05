package online.backgroundremove.cutout.image;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC;
import static org.bytedeco.opencv.global.opencv_core.bitwise_not;
import static org.bytedeco.opencv.global.opencv_core.extractChannel;
import static org.bytedeco.opencv.global.opencv_core.merge;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_YCrCb2RGB;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.jpeg.JpegSegmentData;
import com.drew.imaging.jpeg.JpegSegmentReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.lang.SequentialByteArrayReader;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;

/**
 * The JDK's JPEG decoder, for what OpenCV's does not give: word of damage, and the colours of ink as they are stored.
 *
 * <p>The only user of ImageIO, with streams that stay in memory: docs/adr/0009-strict-jpeg-by-imageio.md.
 */
final class StrictJpeg {

    /** So coarse that next to no pixels are kept: all of the file is decoded nevertheless. */
    private static final int COARSE = 1000;

    private static final Pattern SPARE_BYTES = Pattern.compile(".* ([12]) extraneous bytes before marker 0xd9");

    private StrictJpeg() {}

    /** @throws DamagedImage when libjpeg warns of damage, which it passes over otherwise */
    static void check(byte[] jpeg) {
        List<String> warnings = new ArrayList<>();
        read(jpeg, COARSE, warnings);
        if (warnings.stream().anyMatch(StrictJpeg::tellsOfDamage)) {
            throw new DamagedImage("The photo is damaged or not complete.");
        }
    }

    /** Some cameras write a spare byte or two before the end. */
    private static boolean tellsOfDamage(String warning) {
        Matcher spare = SPARE_BYTES.matcher(warning);
        return !spare.matches() && (warning.startsWith("Corrupt JPEG data") || warning.contains("EOI"));
    }

    /**
     * @return 8-bit cyan, magenta, yellow, black, 255 being full ink; nothing where the photo has other channels
     */
    static Optional<Mat> inks(byte[] jpeg, Scratch scratch) {
        Raster raster = read(jpeg, 1, new ArrayList<>());
        if (raster.getNumBands() != 4) {
            return Optional.empty();
        }
        byte[] samples = ((DataBufferByte) raster.getDataBuffer()).getData();
        Mat stored = scratch.mat(raster.getHeight(), raster.getWidth(), CV_8UC(4));
        stored.data().put(samples);
        Arrays.fill(samples, (byte) 0);
        if (isLumaAndChroma(jpeg)) {
            return Optional.of(fromLumaAndChroma(stored, scratch));
        }
        bitwise_not(stored, stored);
        return Optional.of(stored);
    }

    private static Mat fromLumaAndChroma(Mat stored, Scratch scratch) {
        Mat[] planes = new Mat[4];
        for (int i = 0; i < 4; i++) {
            planes[i] = scratch.mat();
            extractChannel(stored, planes[i], i);
        }
        Mat inks = scratch.mat();
        try (MatVector luma = new MatVector(planes[0], planes[2], planes[1])) {
            merge(luma, inks);
        }
        cvtColor(inks, inks, COLOR_YCrCb2RGB);
        bitwise_not(planes[3], planes[3]);
        try (MatVector all = new MatVector(inks, planes[3])) {
            merge(all, stored);
        }
        return stored;
    }

    /** As the Adobe segment says: name, version, two flags, and 2 where the inks were turned into luma and chroma. */
    private static boolean isLumaAndChroma(byte[] jpeg) {
        try {
            JpegSegmentData data =
                    JpegSegmentReader.readSegments(new SequentialByteArrayReader(jpeg), List.of(JpegSegmentType.APPE));
            byte[] adobe = data.getSegment(JpegSegmentType.APPE);
            return adobe != null && adobe.length >= 12 && adobe[11] == 2;
        } catch (JpegProcessingException | IOException broken) {
            return false;
        }
    }

    private static Raster read(byte[] jpeg, int step, List<String> warnings) {
        byte[] essential = JpegSegments.essential(jpeg);
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(essential))) {
            reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
            reader.setInput(input, true, true);
            ImageReadParam coarse = reader.getDefaultReadParam();
            coarse.setSourceSubsampling(step, step, 0, 0);
            return reader.readRaster(0, coarse);
        } catch (IOException | RuntimeException refused) {
            throw new DamagedImage("The photo is damaged or not complete.");
        } finally {
            reader.dispose();
        }
    }
}
