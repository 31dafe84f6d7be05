package online.backgroundremove.cutout;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import online.backgroundremove.cutout.option.Canvas;

/** A photo's subject without its background, as a file without metadata. */
public final class Cutout {

    private final byte[] file;
    private final String mediaType;
    private final Canvas size;
    private final SubjectFacts subject;
    private final Map<Stage, Duration> times;

    Cutout(byte[] file, String mediaType, Canvas size, SubjectFacts subject, Map<Stage, Duration> times) {
        this.file = file;
        this.mediaType = mediaType;
        this.size = size;
        this.subject = subject;
        this.times = times;
    }

    /** Size of the file in bytes. */
    public int length() {
        return file.length;
    }

    /** For example {@code image/png}. */
    public String mediaType() {
        return mediaType;
    }

    /** Sides of the picture in pixels. */
    public Canvas size() {
        return size;
    }

    /** What was found in the photo. */
    public SubjectFacts subject() {
        return subject;
    }

    /** How long each stage took. */
    public Map<Stage, Duration> times() {
        return times;
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(file);
    }
}
