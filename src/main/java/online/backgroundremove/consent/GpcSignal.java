package online.backgroundremove.consent;

import java.util.Arrays;
import java.util.Collection;

/** Global Privacy Control, as browsers send it. */
public final class GpcSignal {

    private GpcSignal() {}

    /**
     * Whether a request says it. Only {@code 1} does; a header that comes twice, or that a proxy has joined by a comma, does
     * when one of its values is {@code 1}.
     *
     * @param values of all headers {@code Sec-GPC}
     */
    public static boolean isIn(Collection<String> values) {
        return values.stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .anyMatch(value -> value.strip().equals("1"));
    }
}
