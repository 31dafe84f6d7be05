package online.backgroundremove.cutout.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import online.backgroundremove.Proves;
import online.backgroundremove.cutout.option.Box;
import online.backgroundremove.cutout.option.Canvas;
import online.backgroundremove.cutout.option.Frame;
import online.backgroundremove.cutout.option.InvalidOption;
import online.backgroundremove.cutout.option.Length;
import online.backgroundremove.cutout.option.Margins;
import online.backgroundremove.cutout.option.Position;
import online.backgroundremove.cutout.option.ResultSize;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.aggregator.ArgumentsAggregator;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sides and places, written as {@code left top widthxheight}; a photo of 100 × 80 with its subject in 20 10 30x40. */
@Proves("SCENE-1")
class LayoutTest {

    private static final Canvas PHOTO = new Canvas(100, 80);
    private static final Box SUBJECT = new Box(20, 10, 30, 40);

    @ParameterizedTest(name = "crop {0}, scale {1}, position {2}, canvas {3}")
    @CsvSource({
        // crop, scale, position, canvas, size, source, target
        ",    ,     ,        ,        100x80,  0 0 100x80,   0 0 100x80",
        "0px, ,     ,        ,        30x40,   0 0 100x80,   -20 -10 100x80",
        "5px, ,     ,        ,        40x50,   0 0 100x80,   -15 -5 100x80",
        "10%, ,     ,        ,        36x48,   0 0 100x80,   -17 -6 100x80",
        "30px,,     ,        ,        90x100,  0 0 100x80,   10 20 100x80",
        ",    ,     0.5 0.5, ,        100x80,  0 0 100x80,   15 10 100x80",
        ",    ,     0 1,     ,        100x80,  0 0 100x80,   -20 30 100x80",
        ",    1,    ,        ,        100x80,  20 10 30x40,  20 0 60x80",
        ",    0.5,  ,        ,        100x80,  0 0 100x80,   15 10 100x80",
        ",    0.25, 1 1,     ,        100x80,  20 10 30x40,  85 60 15x20",
        ",    ,     ,        50x50,   50x50,   0 0 100x80,   0 5 50x40",
        ",    ,     ,        200x160, 200x160, 0 0 100x80,   0 0 200x160",
        ",    ,     1 1,     50x50,   50x50,   20 10 30x40,  35 30 15x20",
        "0px, ,     ,        80x80,   80x80,   20 10 30x40,  10 0 60x80",
        "5px, ,     ,        100x100, 100x100, 20 10 30x40,  20 10 60x80",
        "5px, ,     0 0,     100x100, 100x100, 20 10 30x40,  10 10 60x80",
        "5px, ,     ,        40x50,   40x50,   0 0 100x80,   -15 -5 100x80",
        "0px, 0.5,  ,        ,        30x40,   20 10 30x40,  8 10 15x20",
        "0px, 0.1,  ,        1x1,     1x1,     20 10 30x40,  0 0 1x1",
        ",    ,     ,        1x1,     1x1,     0 0 100x80,   0 0 1x1",
        ",    0.9,  ,        7x7,     7x7,     20 10 30x40,  1 1 5x6",
    })
    void places(
            @Nullable String crop,
            @Nullable Double scale,
            @Nullable String position,
            @Nullable String canvas,
            @AggregateWith(Wanted.class) Layout wanted) {
        Layout layout = Layout.of(PHOTO, SUBJECT, frame(crop, scale, position, canvas));

        assertThat(layout).isEqualTo(wanted);
    }

    @Test
    void keepsEveryPixelWhereNothingIsWishedFor() {
        assertThat(Layout.of(PHOTO, SUBJECT, Frame.OF_THE_PHOTO).isIdentity()).isTrue();
    }

    @Test
    void takesThePhotoForTheSubjectWhenThereIsNone() {
        Layout layout = Layout.of(PHOTO, new Box(0, 0, 0, 0), frame("10px", null, null, null));

        assertThat(layout.size()).isEqualTo(new Canvas(120, 100));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 1 / 3.0, 0.5, 0.77, 1})
    void neverCutsTheSubject(double place) {
        for (int side = 1; side < 40; side++) {
            for (int width = 1; width <= 13; width++) {
                Box subject = new Box(13 - width, 1, width, 5);
                Frame frame = new Frame(
                        ResultSize.ORIGINAL,
                        side % 2 == 0 ? Optional.of(Margins.all(Length.pixels(side % 5))) : Optional.empty(),
                        side % 3 == 0 ? Optional.of(0.1 + 0.9 * place) : Optional.empty(),
                        Optional.of(new Position(place, 1 - place)),
                        Optional.of(new Canvas(side, 1 + side * width % 31)));

                assertInside(Layout.of(new Canvas(13, 7), subject, frame), subject);
            }
        }
    }

    @Test
    void refusesAResultThatNoMachineHolds() {
        Frame frame = frame("1e300px", null, null, null);

        assertThatThrownBy(() -> Layout.of(PHOTO, SUBJECT, frame)).isInstanceOf(InvalidOption.class);
    }

    private static final class Wanted implements ArgumentsAggregator {
        @Override
        public Layout aggregateArguments(ArgumentsAccessor row, ParameterContext context) {
            return new Layout(canvas(row.getString(4)), box(row.getString(5)), box(row.getString(6)));
        }
    }

    private static void assertInside(Layout layout, Box subject) {
        Box target = layout.target();
        Box seen = layout.source().equals(subject)
                ? target
                : new Box(
                        target.left() + subject.left(),
                        target.top() + subject.top(),
                        subject.width(),
                        subject.height());
        assertThat(seen.left()).isNotNegative();
        assertThat(seen.top()).isNotNegative();
        assertThat(seen.right()).isLessThanOrEqualTo(layout.size().width());
        assertThat(seen.bottom()).isLessThanOrEqualTo(layout.size().height());
    }

    private static Frame frame(
            @Nullable String crop, @Nullable Double scale, @Nullable String position, @Nullable String canvas) {
        return new Frame(
                ResultSize.ORIGINAL,
                Optional.ofNullable(crop).map(LayoutTest::margins),
                Optional.ofNullable(scale),
                Optional.ofNullable(position).map(LayoutTest::position),
                Optional.ofNullable(canvas).map(LayoutTest::canvas));
    }

    private static Margins margins(String text) {
        double amount = Double.parseDouble(text.replaceAll("px|%", ""));
        return Margins.all(text.endsWith("%") ? Length.percent(amount) : Length.pixels(amount));
    }

    private static Position position(String text) {
        String[] parts = text.split(" ", -1);
        return new Position(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
    }

    private static Canvas canvas(String text) {
        String[] parts = text.split("x", -1);
        return new Canvas(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private static Box box(String text) {
        String[] parts = text.split(" ", -1);
        Canvas sides = canvas(parts[2]);
        return new Box(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), sides.width(), sides.height());
    }
}
