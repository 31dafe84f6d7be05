package online.backgroundremove.cutout.image;

import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;

import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.opencv.global.opencv_imgcodecs;

/** The native libraries that read and write files. */
public final class Codecs {

    static {
        // What a file's damage is goes to the caller. On the error stream of the process it would stand without a time
        // or
        // a request, as often as somebody likes. Who sets the variable hears it.
        CLibrary.call("setenv", "OPENCV_LOG_LEVEL", "SILENT", 0);
    }

    private Codecs() {}

    /** They are unpacked to the disk on first use, which no upload should cause. */
    public static void load() {
        Loader.load(opencv_imgcodecs.class);
        Loader.load(avformat.class);
        Loader.load(swscale.class);
        av_log_set_level(AV_LOG_QUIET);
    }
}
