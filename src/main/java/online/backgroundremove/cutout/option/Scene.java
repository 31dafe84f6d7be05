package online.backgroundremove.cutout.option;

/** What is around the subject. */
public record Scene(Background background, Shadow shadow, Outline outline) {

    public static final Scene NOTHING = new Scene(Background.NONE, Shadow.NONE, Outline.NONE);
}
