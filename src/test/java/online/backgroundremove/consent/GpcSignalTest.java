package online.backgroundremove.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import online.backgroundremove.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Proves("CNS-3")
class GpcSignalTest {

    @ParameterizedTest
    @MethodSource("headers")
    void onlyOneSaysIt(List<String> headers, boolean said) {
        assertThat(GpcSignal.isIn(headers)).isEqualTo(said);
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                Arguments.of(List.of("1"), true),
                Arguments.of(List.of(" 1 "), true),
                Arguments.of(List.of("1", "1"), true),
                Arguments.of(List.of("1, 1"), true),
                Arguments.of(List.of("0", "1"), true),
                Arguments.of(List.of(), false),
                Arguments.of(List.of(""), false),
                Arguments.of(List.of("0"), false),
                Arguments.of(List.of("0", "0"), false),
                Arguments.of(List.of("true"), false),
                Arguments.of(List.of("11"), false),
                Arguments.of(List.of("1;a"), false),
                Arguments.of(List.of("\"1\""), false),
                Arguments.of(List.of("?1"), false));
    }
}
