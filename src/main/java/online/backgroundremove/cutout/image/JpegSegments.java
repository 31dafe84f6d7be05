package online.backgroundremove.cutout.image;

import java.io.ByteArrayOutputStream;

/** What a JPEG file is made of, as ITU-T T.81, annex B has it. */
final class JpegSegments {

    private static final int ADOBE = 0xee;
    private static final int COMMENT = 0xfe;
    private static final int FIRST_RESTART = 0xd0;
    private static final int START_OF_SCAN = 0xda;
    private static final int END_OF_IMAGE = 0xd9;

    /** Cameras and tools write about ten. A small file of thousands would keep a processor busy for minutes. */
    private static final int MAX_SCANS = 100;

    private JpegSegments() {}

    /**
     * The file with nothing but what its pixels need: no profile or thumbnail that a decoder might stumble over.
     *
     * @throws DamagedImage when it is no sequence of segments, or one made to keep us busy
     */
    static byte[] essential(byte[] jpeg) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length);
        out.write(jpeg, 0, 2);
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xff) == 0xff && (jpeg[at + 1] & 0xff) != START_OF_SCAN) {
            int marker = jpeg[at + 1] & 0xff;
            int length = marker == 0xff ? 1 : 2 + (((jpeg[at + 2] & 0xff) << 8) | (jpeg[at + 3] & 0xff));
            if (at + length > jpeg.length) {
                break;
            }
            if (isEssential(marker)) {
                out.write(jpeg, at, length);
            }
            at += length;
        }
        if (scans(jpeg, at) > MAX_SCANS) {
            throw new DamagedImage("The photo is stored in too many passes.");
        }
        out.write(jpeg, at, jpeg.length - at);
        return out.toByteArray();
    }

    private static boolean isEssential(int marker) {
        boolean application = marker >= 0xe0 && marker <= 0xef;
        return marker == ADOBE || (!application && marker != COMMENT && marker != 0xff);
    }

    /** Compressed data contain no markers but restarts; other segments may contain anything, and are passed over. */
    private static int scans(byte[] jpeg, int from) {
        int scans = 0;
        int at = from;
        while (at + 3 < jpeg.length) {
            int marker = (jpeg[at] & 0xff) == 0xff ? jpeg[at + 1] & 0xff : 0;
            if (marker == END_OF_IMAGE) {
                return scans;
            }
            boolean data = marker == 0 || marker == 0xff || (marker >= FIRST_RESTART && marker < END_OF_IMAGE);
            scans += marker == START_OF_SCAN ? 1 : 0;
            at += data ? 1 : 2 + (((jpeg[at + 2] & 0xff) << 8) | (jpeg[at + 3] & 0xff));
        }
        return scans;
    }
}
