package online.backgroundremove.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import online.backgroundremove.cutout.option.InvalidOption;
import online.backgroundremove.cutout.option.Quality;
import org.junit.jupiter.api.Test;

/** Whatever a caller writes is either a value or an {@link InvalidOption}; nothing else may come out. */
class ReadingFuzzTest {

    private static final int ROUNDS = 20_000;

    private static final List<Function<String, Object>> READERS = List.of(
            Lengths::length,
            Lengths::region,
            Lengths::margins,
            Shares::share,
            Shares::position,
            Colours::colour,
            Colours::gradient,
            Choices.among(Quality.class)::meaning);

    /** Pieces of what is right, so that much comes close, and of what is wrong. */
    private static final List<String> PIECES = List.of(
            "0",
            "1",
            "9",
            "99999",
            "12345678901234567890",
            ".",
            "-",
            "+",
            "e9",
            "NaN",
            "Infinity",
            "px",
            "%",
            "deg",
            " ",
            "  ",
            "\t",
            "\n",
            "#",
            "f",
            "0f0",
            "red",
            "teal",
            "center",
            "fast",
            "BEST",
            ",",
            "x",
            "\0",
            "é",
            "٣",
            "\uD83D",
            "💥",
            "İ",
            "${x}",
            "'",
            "\"");

    private final Random random = new Random(42);

    @Test
    void endsInAValueOrInARefusal() {
        int values = 0;
        int refusals = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String text = text();
            for (Function<String, Object> reader : READERS) {
                try {
                    assertThat(reader.apply(text)).isNotNull();
                    values++;
                } catch (InvalidOption refused) {
                    assertThat(refused.getMessage()).isNotBlank();
                    refusals++;
                }
            }
        }
        assertThat(values).isGreaterThan(ROUNDS / 100);
        assertThat(refusals).isGreaterThan(ROUNDS);
    }

    private String text() {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(piece -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }
}
