package online.backgroundremove.cutout.image;

import com.drew.imaging.riff.RiffHandler;

/** Keeps the one chunk of a WebP file that holds the ICC profile. */
final class WebpProfile implements RiffHandler {

    private byte[] icc = {};

    byte[] icc() {
        return icc;
    }

    @Override
    public boolean shouldAcceptRiffIdentifier(String identifier) {
        return identifier.equals("WEBP");
    }

    @Override
    public boolean shouldAcceptChunk(String fourCc) {
        return fourCc.equals("ICCP");
    }

    @Override
    public boolean shouldAcceptList(String fourCc) {
        return false;
    }

    @Override
    public void processChunk(String fourCc, byte[] payload) {
        icc = payload;
    }

    @Override
    public void addError(String message) {}
}
