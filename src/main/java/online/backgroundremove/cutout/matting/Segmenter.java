package online.backgroundremove.cutout.matting;

import online.backgroundremove.cutout.image.Scratch;
import org.bytedeco.opencv.opencv_core.Mat;

/** A net that finds the subject. */
public interface Segmenter extends AutoCloseable {

    /**
     * Runs the net once.
     *
     * @param seen 8-bit blue, green, red
     * @return 32-bit floats from 0 to 1, of the same size: how much of the subject is in a pixel
     */
    Mat segment(Mat seen, Scratch scratch);

    /** The sides that it sees best. */
    Eye eye();

    @Override
    void close();
}
