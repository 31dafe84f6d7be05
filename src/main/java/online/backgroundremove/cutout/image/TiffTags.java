package online.backgroundremove.cutout.image;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.RandomAccessReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifTiffHandler;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** What the first page of a TIFF file says of its colours. */
final class TiffTags extends ExifTiffHandler {

    private static final int WIDTH = 0x0100;
    private static final int HEIGHT = 0x0101;
    private static final int EXTRA_SAMPLES = 0x0152;
    private static final int PREMULTIPLIED = 1;
    private static final int PROFILE = 0x8773;

    private byte[] profile = {};
    private boolean premultiplied;
    private final Set<Integer> sizes = new HashSet<>();
    private boolean ambiguous;

    private TiffTags() {
        super(new Metadata(), null, 0);
    }

    static TiffTags of(byte[] photo) {
        TiffTags tags = new TiffTags();
        try {
            new TiffReader().processTiff(new ByteArrayReader(photo), tags, 0);
        } catch (TiffProcessingException | IOException | RuntimeException broken) {
            return tags;
        }
        return tags;
    }

    /** Empty where there is none. */
    byte[] profile() {
        return profile;
    }

    /** Whether the fourth channel is one by which the others are multiplied already. */
    boolean isPremultiplied() {
        return premultiplied;
    }

    /** Whether it tells its size twice: of two, one reader takes the first and another the last. */
    boolean isAmbiguous() {
        return ambiguous;
    }

    @Override
    public boolean hasFollowerIfd() {
        return false;
    }

    @Override
    public boolean customProcessTag(
            int tagOffset, Set<Integer> processed, int headerOffset, RandomAccessReader reader, int tag, int bytes)
            throws IOException {
        if (tag == PROFILE) {
            profile = reader.getBytes(tagOffset, bytes);
        }
        if (tag == WIDTH || tag == HEIGHT) {
            ambiguous |= !sizes.add(tag);
        }
        if (tag == EXTRA_SAMPLES) {
            premultiplied = reader.getUInt16(tagOffset) == PREMULTIPLIED;
        }
        return false;
    }
}
