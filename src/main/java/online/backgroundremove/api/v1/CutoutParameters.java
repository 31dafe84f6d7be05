package online.backgroundremove.api.v1;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import online.backgroundremove.api.Choices;
import online.backgroundremove.api.Colours;
import online.backgroundremove.api.InvalidParameter;
import online.backgroundremove.api.Lengths;
import online.backgroundremove.api.Parameters;
import online.backgroundremove.api.Shares;
import online.backgroundremove.cutout.option.Background;
import online.backgroundremove.cutout.option.Canvas;
import online.backgroundremove.cutout.option.Channels;
import online.backgroundremove.cutout.option.CutoutOptions;
import online.backgroundremove.cutout.option.FileFormat;
import online.backgroundremove.cutout.option.Frame;
import online.backgroundremove.cutout.option.InvalidOption;
import online.backgroundremove.cutout.option.Margins;
import online.backgroundremove.cutout.option.Outline;
import online.backgroundremove.cutout.option.Output;
import online.backgroundremove.cutout.option.Position;
import online.backgroundremove.cutout.option.Quality;
import online.backgroundremove.cutout.option.Region;
import online.backgroundremove.cutout.option.ResultSize;
import online.backgroundremove.cutout.option.Scene;
import online.backgroundremove.cutout.option.Selection;
import online.backgroundremove.cutout.option.Shadow;

/** The parameters of {@code POST /api/v1/removals}, and what they wish for. */
record CutoutParameters(Parameters parameters) {

    private static final double USUAL_SHADOW = 0.5;
    private static final String ORIGINAL = "original";

    private static final Choices<FileFormat> FORMATS = new Choices<>(Map.of(
            "auto", FileFormat.AUTO,
            "png", FileFormat.PNG,
            "jpg", FileFormat.JPEG,
            "webp", FileFormat.WEBP,
            "webp-lossless", FileFormat.WEBP_LOSSLESS,
            "zip", FileFormat.ZIP));

    private static final Choices<Channels> CHANNELS =
            new Choices<>(Map.of("rgba", Channels.COLOUR, "alpha", Channels.MATTE));

    /** @param format where the parameters name none */
    CutoutOptions options(FileFormat format) {
        Quality quality = parameters
                .value("quality", Choices.among(Quality.class)::meaning)
                .orElse(Quality.STANDARD);
        return new CutoutOptions(quality, selection(), frame(), scene(), output(format));
    }

    private Selection selection() {
        return new Selection(
                parameters.value("roi", Lengths::region).orElse(Region.WHOLE),
                parameters.file("keep_mask").orElse(null),
                parameters.file("remove_mask").orElse(null),
                parameters.value("semitransparency", Choices.YES_OR_NO::meaning).orElse(true));
    }

    private Frame frame() {
        ResultSize size = parameters
                .value("size", Choices.among(ResultSize.class)::meaning)
                .orElse(ResultSize.ORIGINAL);
        Margins margins = parameters.value("crop_margin", Lengths::margins).orElse(Margins.NONE);
        Optional<Margins> crop = parameters
                .value("crop", Choices.YES_OR_NO::meaning)
                .filter(wanted -> wanted)
                .map(wanted -> margins);
        Optional<Double> scale =
                unlessOriginal("scale").map(text -> Parameters.checked("scale", () -> Shares.share(text)));
        Optional<Position> position =
                unlessOriginal("position").map(text -> Parameters.checked("position", () -> Shares.position(text)));
        Optional<Canvas> canvas = parameters.value("canvas", CutoutParameters::canvas);
        return Parameters.checked("scale", () -> new Frame(size, crop, scale, position, canvas));
    }

    private Optional<String> unlessOriginal(String name) {
        return parameters.value(name, text -> text).filter(text -> !text.equals(ORIGINAL));
    }

    private Scene scene() {
        Shadow.Kind kind = parameters
                .value("shadow", Choices.among(Shadow.Kind.class)::meaning)
                .orElse(Shadow.Kind.NONE);
        double opacity = parameters.value("shadow_opacity", Shares::share).orElse(USUAL_SHADOW);
        Shadow shadow = kind == Shadow.Kind.NONE ? Shadow.NONE : new Shadow(kind, opacity);
        return new Scene(
                background(),
                shadow,
                parameters.value("outline", CutoutParameters::outline).orElse(Outline.NONE));
    }

    private Background background() {
        List<Background> wished = List.<Optional<? extends Background>>of(
                        parameters.value("bg_color", text -> new Background.Plain(Colours.colour(text))),
                        parameters.value("bg_gradient", Colours::gradient),
                        parameters.file("bg_image").map(Background.Picture::new),
                        parameters.value("bg_blur", text -> new Background.Blurred(Shares.share(text))))
                .stream()
                .<Background>flatMap(Optional::stream)
                .toList();
        if (wished.size() > 1) {
            throw new InvalidParameter(
                    "bg_color", "Only one of bg_color, bg_gradient, bg_image and bg_blur may be given.");
        }
        return wished.isEmpty() ? Background.NONE : wished.get(0);
    }

    private Output output(FileFormat usual) {
        return new Output(
                parameters.value("format", FORMATS::meaning).orElse(usual),
                parameters.value("channels", CHANNELS::meaning).orElse(Channels.COLOUR));
    }

    private static Canvas canvas(String text) {
        if (!text.matches("[0-9]{1,5}x[0-9]{1,5}")) {
            throw new InvalidOption("A canvas is its width and height in pixels, such as 1200x800.");
        }
        String[] sides = text.split("x", -1);
        return new Canvas(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
    }

    private static Outline outline(String text) {
        String[] parts = text.split(" +", -1);
        if (parts.length != 2) {
            throw new InvalidOption("An outline is a colour and a width, such as #fff 4px.");
        }
        return new Outline(Colours.colour(parts[0]), Lengths.length(parts[1]));
    }
}
