package online.backgroundremove.documents;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import online.backgroundremove.retention.DataMap;
import online.backgroundremove.retention.NoPersonalData;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.StoredAttribute;

/** {@code docs/data-map.md}, written from the annotations. */
final class DataMapDocument {

    static final Path FILE = Path.of("docs", "data-map.md");

    private static final String BEGINNING = """
            # Data map

            Every attribute that the service stores, as its annotations in the code say; generated, and compared by a test. After a
            change: `mvn test -Dexec.skip -Dtest=DataMapTest -Ddata-map=write`. Periods are the defaults; `docs/configuration.md`
            says how to set them.

            ## About people

            | attribute | category | purpose | legal basis | kept | from | then | after erasure |
            |---|---|---|---|---|---|---|---|
            """;

    private static final String REST = """

            ## About nobody

            | attribute | why not |
            |---|---|
            """;

    private DataMapDocument() {}

    static String of(DataMap map, Properties defaults) {
        return BEGINNING
                + map.personal().stream()
                        .map(attribute -> personal(attribute, defaults))
                        .collect(Collectors.joining())
                + REST
                + map.attributes().stream()
                        .filter(attribute -> attribute.impersonal().isPresent())
                        .map(DataMapDocument::impersonal)
                        .collect(Collectors.joining());
    }

    private static String personal(StoredAttribute attribute, Properties defaults) {
        PersonalData data = attribute.personal().orElseThrow();
        String kept = data.keep().isEmpty()
                ? "as long as the account"
                : "`" + data.keep() + "`: " + defaults.getProperty(data.keep());
        return row(
                field(attribute),
                word(data.category()),
                word(data.purpose()),
                word(data.basis()),
                kept,
                word(data.from()),
                word(data.then()),
                word(data.afterErasure()));
    }

    private static String impersonal(StoredAttribute attribute) {
        return row(
                field(attribute),
                attribute.impersonal().map(NoPersonalData::value).orElseThrow());
    }

    private static String field(StoredAttribute attribute) {
        return "`" + attribute.table() + "." + attribute.name() + "`";
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
