package online.backgroundremove.cutout.option;

/**
 * All wishes for one cut-out.
 *
 * @param quality how much work the matte is worth
 * @param selection what of the photo is the subject
 * @param frame how large the result is and where the subject stands in it
 * @param scene what is around the subject
 * @param output as which file the result is sent
 */
public record CutoutOptions(Quality quality, Selection selection, Frame frame, Scene scene, Output output) {

    public static final CutoutOptions DEFAULT =
            new CutoutOptions(Quality.STANDARD, Selection.WHOLE, Frame.OF_THE_PHOTO, Scene.NOTHING, Output.PNG);

    public CutoutOptions with(Quality other) {
        return new CutoutOptions(other, selection, frame, scene, output);
    }

    public CutoutOptions with(Selection other) {
        return new CutoutOptions(quality, other, frame, scene, output);
    }

    public CutoutOptions with(Frame other) {
        return new CutoutOptions(quality, selection, other, scene, output);
    }

    public CutoutOptions with(Scene other) {
        return new CutoutOptions(quality, selection, frame, other, output);
    }

    public CutoutOptions with(Output other) {
        return new CutoutOptions(quality, selection, frame, scene, other);
    }
}
