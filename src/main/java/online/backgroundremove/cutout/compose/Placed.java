package online.backgroundremove.cutout.compose;

import org.bytedeco.opencv.opencv_core.Mat;

/**
 * The subject in the result's pixels.
 *
 * @param foreground its colours: 8-bit blue, green, red, of no meaning where it is not there
 * @param alpha how much of it is there: 8-bit
 */
record Placed(Mat foreground, Mat alpha) {}
