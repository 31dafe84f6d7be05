package online.backgroundremove.api.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import online.backgroundremove.Proves;
import online.backgroundremove.api.FormPart;
import online.backgroundremove.api.InvalidParameter;
import online.backgroundremove.api.Parameters;
import online.backgroundremove.cutout.option.Background;
import online.backgroundremove.cutout.option.Canvas;
import online.backgroundremove.cutout.option.Channels;
import online.backgroundremove.cutout.option.Colour;
import online.backgroundremove.cutout.option.CutoutOptions;
import online.backgroundremove.cutout.option.FileFormat;
import online.backgroundremove.cutout.option.Frame;
import online.backgroundremove.cutout.option.Length;
import online.backgroundremove.cutout.option.Margins;
import online.backgroundremove.cutout.option.Outline;
import online.backgroundremove.cutout.option.Output;
import online.backgroundremove.cutout.option.Position;
import online.backgroundremove.cutout.option.Quality;
import online.backgroundremove.cutout.option.ResultSize;
import online.backgroundremove.cutout.option.Scene;
import online.backgroundremove.cutout.option.Selection;
import online.backgroundremove.cutout.option.Shadow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("V1-6")
class CutoutParametersTest {

    @Test
    void wishForNothingSpecialWhenThereAreNone() throws IOException {
        assertThat(options()).isEqualTo(CutoutOptions.DEFAULT);
    }

    @Test
    void sayHowGoodAndAsWhichFile() throws IOException {
        CutoutOptions options = options("quality", "best", "format", "webp-lossless", "channels", "alpha");
        assertThat(options.quality()).isEqualTo(Quality.BEST);
        assertThat(options.output()).isEqualTo(new Output(FileFormat.WEBP_LOSSLESS, Channels.MATTE));
    }

    @Test
    void sayWhereTheSubjectIs() throws IOException {
        Selection selection =
                options("roi", "1px 2px 50% 100%", "semitransparency", "false").selection();
        assertThat(selection.region().left()).isEqualTo(Length.pixels(1));
        assertThat(selection.region().bottom()).isEqualTo(Length.percent(100));
        assertThat(selection.semitransparent()).isFalse();
    }

    @Test
    void sayHowTheSubjectStands() throws IOException {
        Frame frame = options(
                        "size",
                        "hd",
                        "crop",
                        "true",
                        "crop_margin",
                        "5%",
                        "scale",
                        "80%",
                        "position",
                        "50% 100%",
                        "canvas",
                        "1200x800")
                .frame();
        assertThat(frame)
                .isEqualTo(new Frame(
                        ResultSize.HD,
                        Optional.of(Margins.all(Length.percent(5))),
                        Optional.of(0.8),
                        Optional.of(new Position(0.5, 1)),
                        Optional.of(new Canvas(1200, 800))));
        assertThat(options("crop_margin", "5%", "scale", "original", "position", "original")
                        .frame())
                .isEqualTo(Frame.OF_THE_PHOTO);
    }

    @Test
    void sayWhatIsAround() throws IOException {
        Scene scene = options("bg_color", "teal", "shadow", "cast", "shadow_opacity", "30%", "outline", "#fff 4px")
                .scene();
        assertThat(scene)
                .isEqualTo(new Scene(
                        new Background.Plain(new Colour(0, 128, 128, 255)),
                        new Shadow(Shadow.Kind.CAST, 0.3),
                        new Outline(Colour.WHITE, Length.pixels(4))));
        assertThat(options("shadow", "drop").scene().shadow()).isEqualTo(new Shadow(Shadow.Kind.DROP, 0.5));
        assertThat(options("shadow", "none", "shadow_opacity", "30%").scene().shadow())
                .isEqualTo(Shadow.NONE);
        assertThat(options("bg_gradient", "#fff #000 90deg").scene().background())
                .isInstanceOf(Background.Gradient.class);
        assertThat(options("bg_blur", "40%").scene().background()).isEqualTo(new Background.Blurred(0.4));
    }

    @Test
    void bringFiles() throws IOException {
        List<EntityPart> form = List.of(
                new FormPart("bg_image", "1"), new FormPart("keep_mask", "2"), new FormPart("remove_mask", "3"));
        CutoutOptions options =
                new CutoutParameters(new Parameters(new MultivaluedHashMap<>(), form)).options(FileFormat.PNG);
        assertThat(options.scene().background())
                .asInstanceOf(type(Background.Picture.class))
                .extracting(Background.Picture::file)
                .isEqualTo(new byte[] {'1'});
        assertThat(options.selection().keep()).isEqualTo(new byte[] {'2'});
        assertThat(options.selection().remove()).isEqualTo(new byte[] {'3'});
    }

    @ParameterizedTest
    @CsvSource({
        "quality, good",
        "quality, BEST",
        "size, huge",
        "roi, 0 0 1px",
        "crop, yes",
        "crop_margin, 5",
        "scale, 5%",
        "scale, 101%",
        "position, left",
        "canvas, 0x10",
        "canvas, 10",
        "bg_color, bluish",
        "bg_gradient, red",
        "bg_blur, 120%",
        "shadow, soft",
        "shadow_opacity, 2",
        "outline, 4px",
        "outline, #fff",
        "semitransparency, no",
        "format, gif",
        "channels, rgb",
        "bg_image, mine.jpg",
        "keep_mask, mine.png",
        "remove_mask, mine.png"
    })
    void nameTheOneThatIsNotAllowed(String name, String value) {
        assertRefused(name, name, value);
    }

    @Test
    void takeOneBackgroundOnly() {
        assertRefused("bg_color", "bg_color", "red", "bg_blur", "10%");
    }

    private static void assertRefused(String name, String... namesAndValues) {
        assertThatThrownBy(() -> options(namesAndValues))
                .asInstanceOf(type(InvalidParameter.class))
                .extracting(InvalidParameter::parameter)
                .isEqualTo(name);
    }

    private static CutoutOptions options(String... namesAndValues) throws IOException {
        MultivaluedHashMap<String, String> query = new MultivaluedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            query.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        Parameters parameters = new Parameters(query, new ArrayList<>());
        CutoutOptions options = new CutoutParameters(parameters).options(FileFormat.PNG);
        parameters.refuseUnknown();
        return options;
    }
}
