package online.backgroundremove.retention;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The record of processing as a table (RFC 4180). */
public final class RecordAsCsv {

    private static final String HEAD = "feature,field,category,purpose,legal_basis,kept,from,then,after_erasure";

    private RecordAsCsv() {}

    public static String of(ProcessingRecord record) {
        return Stream.concat(Stream.of(HEAD), record.lines().stream().map(RecordAsCsv::line))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** Names of ours: none has a comma or a quotation mark. */
    private static String line(ProcessingRecord.Line line) {
        PersonalData data = line.data();
        return String.join(
                ",",
                List.of(
                        line.attribute().feature(),
                        line.field(),
                        word(data.category()),
                        word(data.purpose()),
                        word(data.basis()),
                        line.period().orElse("account"),
                        word(data.from()),
                        word(data.then()),
                        word(data.afterErasure())));
    }

    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
