package online.backgroundremove.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.regex.Pattern;
import online.backgroundremove.cutout.option.Background;
import online.backgroundremove.cutout.option.Channels;
import online.backgroundremove.cutout.option.Colour;
import online.backgroundremove.cutout.option.CutoutOptions;
import online.backgroundremove.cutout.option.FileFormat;
import online.backgroundremove.cutout.option.InvalidOption;
import online.backgroundremove.cutout.option.Output;
import online.backgroundremove.cutout.option.Quality;
import online.backgroundremove.cutout.option.Scene;
import org.jspecify.annotations.Nullable;

/** The few options that the tool's form has without script. Those that a request leaves out, Faces sets to null. */
@Named
@RequestScoped
public class PlainOptions {

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    /** What is behind the subject. */
    public enum Behind {
        NOTHING,
        WHITE,
        BLACK,
        COLOUR
    }

    private Behind behind = Behind.NOTHING;
    private String colour = "#5eead4";
    private Quality quality = Quality.STANDARD;
    private FileFormat format = FileFormat.PNG;

    public Behind getBehind() {
        return behind;
    }

    public void setBehind(@Nullable Behind behind) {
        this.behind = Objects.requireNonNullElse(behind, this.behind);
    }

    /** As browsers send a colour: {@code #rrggbb}. */
    public String getColour() {
        return colour;
    }

    public void setColour(@Nullable String colour) {
        this.colour = Objects.requireNonNullElse(colour, this.colour);
    }

    public Quality getQuality() {
        return quality;
    }

    public void setQuality(@Nullable Quality quality) {
        this.quality = Objects.requireNonNullElse(quality, this.quality);
    }

    public FileFormat getFormat() {
        return format;
    }

    public void setFormat(@Nullable FileFormat format) {
        this.format = Objects.requireNonNullElse(format, this.format);
    }

    /** @throws InvalidOption when the colour is none */
    CutoutOptions wishes() {
        return CutoutOptions.DEFAULT
                .with(quality)
                .with(new Scene(background(), Scene.NOTHING.shadow(), Scene.NOTHING.outline()))
                .with(new Output(format, Channels.COLOUR));
    }

    private Background background() {
        return switch (behind) {
            case NOTHING -> Background.NONE;
            case WHITE -> new Background.Plain(Colour.WHITE);
            case BLACK -> new Background.Plain(new Colour(0, 0, 0, 255));
            case COLOUR -> new Background.Plain(chosen());
        };
    }

    private Colour chosen() {
        if (!HEX.matcher(colour).matches()) {
            throw new InvalidOption("A colour is #rrggbb.");
        }
        int parts = Integer.parseInt(colour.substring(1), 16);
        return new Colour(parts >> 16, parts >> 8 & 0xFF, parts & 0xFF, 255);
    }
}
