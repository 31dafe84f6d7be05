package online.backgroundremove.architecture.wrong.web;

import org.bytedeco.opencv.opencv_core.Mat;

/** Sees pixels outside {@code cutout}. */
public abstract class UsesOpenCv {

    public abstract Mat pixels();
}
