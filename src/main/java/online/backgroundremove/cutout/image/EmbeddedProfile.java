package online.backgroundremove.cutout.image;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegSegmentData;
import com.drew.imaging.jpeg.JpegSegmentReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.imaging.png.PngChunk;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.imaging.riff.RiffReader;
import com.drew.lang.SequentialByteArrayReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.InflaterInputStream;

/** Finds the ICC profile within a photo: ICC.1:2022, annex B, says where each format keeps it. */
final class EmbeddedProfile {

    /** The largest profiles in use, for printing, have 3 MB. */
    private static final int MAX_BYTES = 4 << 20;

    private static final byte[] JPEG_NAME = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

    private EmbeddedProfile() {}

    /** Nothing where there is none, or none that can be read: such a photo's colours are those of sRGB. */
    static Optional<byte[]> in(byte[] photo, PhotoFormat format) {
        try {
            byte[] icc = switch (format) {
                case JPEG -> inJpeg(photo);
                case PNG -> inPng(photo);
                case WEBP -> inWebp(photo);
                case TIFF -> TiffTags.of(photo).profile();
                case GIF, HEIC, AVIF -> new byte[0];
            };
            return Optional.of(icc).filter(bytes -> bytes.length > 0 && bytes.length <= MAX_BYTES);
        } catch (ImageProcessingException | IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    /** In several segments where it is longer than one: name, number, how many, part. */
    private static byte[] inJpeg(byte[] photo) throws ImageProcessingException, IOException {
        JpegSegmentData data =
                JpegSegmentReader.readSegments(new SequentialByteArrayReader(photo), List.of(JpegSegmentType.APP2));
        TreeMap<Integer, byte[]> parts = new TreeMap<>();
        int announced = 0;
        int head = JPEG_NAME.length + 2;
        for (byte[] segment : data.getSegments(JpegSegmentType.APP2)) {
            if (segment.length > head && Arrays.equals(Arrays.copyOf(segment, JPEG_NAME.length), JPEG_NAME)) {
                announced = segment[head - 1] & 0xff;
                parts.put(segment[head - 2] & 0xff, Arrays.copyOfRange(segment, head, segment.length));
            }
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        if (parts.size() == announced) {
            parts.values().forEach(whole::writeBytes);
        }
        return whole.toByteArray();
    }

    /** Name, zero, method, deflated profile. */
    private static byte[] inPng(byte[] photo) throws ImageProcessingException, IOException {
        for (PngChunk chunk :
                new PngChunkReader().extract(new SequentialByteArrayReader(photo), Set.of(PngChunkType.iCCP))) {
            byte[] bytes = chunk.getBytes();
            int start = 0;
            while (bytes[start] != 0) {
                start++;
            }
            ByteArrayInputStream deflated = new ByteArrayInputStream(bytes, start + 2, bytes.length - start - 2);
            return new InflaterInputStream(deflated).readNBytes(MAX_BYTES + 1);
        }
        return new byte[0];
    }

    private static byte[] inWebp(byte[] photo) throws ImageProcessingException, IOException {
        WebpProfile found = new WebpProfile();
        new RiffReader().processRiff(new SequentialByteArrayReader(photo), found);
        return found.icc();
    }
}
