package online.backgroundremove.cutout.option;

/** As which file the result is sent. */
public record Output(FileFormat format, Channels channels) {

    public static final Output PNG = new Output(FileFormat.PNG, Channels.COLOUR);
}
