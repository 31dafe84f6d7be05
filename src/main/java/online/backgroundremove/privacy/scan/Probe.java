package online.backgroundremove.privacy.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import online.backgroundremove.privacy.scan.TableColumn.Kind;

/**
 * A condition that is true of rows that hold a trace in one column.
 *
 * @param sql with a place for each of the values
 */
record Probe(String sql, List<Object> values) {

    /**
     * What to look for in a column.
     *
     * @param ids whether random ids are looked for as well; where a law wants them kept, they are not
     */
    static Probe of(TableColumn column, Traces traces, boolean ids, boolean isPostgres) {
        String name = "\"" + column.name() + "\"";
        List<Object> values = new ArrayList<>();
        if (column.kind() == Kind.ID) {
            if (ids) {
                values.addAll(traces.ids());
            }
            return joined(name + " = ?", values);
        }
        Stream<String> texts = Stream.concat(
                traces.texts().stream(), ids ? traces.ids().stream().map(UUID::toString) : Stream.empty());
        if (column.kind() == Kind.TEXT) {
            Stream.concat(texts, traces.hashes().stream()).map(Probe::within).forEach(values::add);
            return joined("lower(" + name + ") like ? escape '!'", values);
        }
        Stream.concat(texts.map(text -> HexFormat.of().formatHex(text.getBytes(UTF_8))), traces.hashes().stream())
                .map(Probe::within)
                .forEach(values::add);
        return joined(
                (isPostgres ? "encode(" + name + ", 'hex')" : "lower(rawtohex(" + name + "))") + " like ?", values);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    private static Probe joined(String condition, List<Object> values) {
        return new Probe(
                String.join(" or ", values.stream().map(value -> condition).toList()), values);
    }

    private static String within(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
