package online.backgroundremove.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;

/** Takes a photo's bytes into memory, never more than are allowed. */
@ApplicationScoped
public class Upload {

    /** For the borders and headers of a form around the photo. */
    private static final long FORM_OVERHEAD = 64 * 1024;

    @Inject
    private RemovalSettings settings;

    /**
     * Reads a photo to its end.
     *
     * @throws TooManyBytes once more bytes came than are taken; the rest is left unread
     * @throws EmptyUpload when nothing came
     * @throws BrokenOff when the caller hung up before the end of a stream that is {@linkplain #limit limited}
     */
    public byte[] read(InputStream photo) throws IOException {
        byte[] bytes = photo.readNBytes(settings.maxUploadBytes() + 1);
        if (bytes.length == 0) {
            throw new EmptyUpload();
        }
        if (bytes.length > settings.maxUploadBytes()) {
            throw tooManyBytes();
        }
        return bytes;
    }

    /**
     * Refuses a request that announces more than a photo and its form can need.
     *
     * @param length as the request says, negative when it does not
     */
    public void admit(long length) {
        if (length > maxRequestBytes()) {
            throw tooManyBytes();
        }
    }

    /** The same for a request that does not announce its length: reading beyond the limit throws. */
    public InputStream limit(InputStream request) {
        return new LimitedStream(request, maxRequestBytes(), this::tooManyBytes);
    }

    private TooManyBytes tooManyBytes() {
        return new TooManyBytes(settings.maxUploadBytes());
    }

    private long maxRequestBytes() {
        return settings.maxUploadBytes() + FORM_OVERHEAD;
    }
}
