package online.backgroundremove.container;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import online.backgroundremove.retention.DataMap;
import online.backgroundremove.retention.IdConverter;
import online.backgroundremove.retention.StoredAttribute;
import online.backgroundremove.retention.Subject;
import org.jspecify.annotations.Nullable;

/** Values of one row about a person: each text is one that stands nowhere else, and is read back by the entity. */
final class RowValues {

    /**
     * Something that is written sealed.
     *
     * @param by whose key seals it
     * @param whole what is sealed
     * @param canary the part of it that stands nowhere else
     */
    record ToSeal(Subject by, String whole, String canary) {}

    private static final OffsetDateTime THEN = OffsetDateTime.parse("2030-03-01T12:00:00Z");
    private static final Set<String> OWNERS = Set.of("subject", "subject_id", "account_id");
    private static final Set<String> EMPTY = Set.of("held_until", "restricted_at", "approved_by", "failure");

    /** What an entity or a law of the table wants to be something particular. */
    private static final Map<String, Object> GIVEN = Map.ofEntries(
            Map.entry("api_key.scopes", "REMOVALS"),
            Map.entry("outgoing_letter.template", "account-suspended"),
            Map.entry("outgoing_letter.state", "SENT"),
            Map.entry("account.state", "ACTIVE"),
            Map.entry("privacy_request.state", "APPROVED"),
            Map.entry("privacy_request.kind", "ERASURE"));

    private final DataMap map;
    private final FilledPerson person;
    private final String table;
    private final UUID row;

    RowValues(DataMap map, FilledPerson person, String table) {
        this.map = map;
        this.person = person;
        this.table = table;
        this.row = table.equals("account") ? person.subject().id() : UUID.randomUUID();
    }

    /** Whether it is never empty: the column says whose the row is, or when it ends. */
    static boolean isNeeded(String column) {
        return OWNERS.contains(column) || column.equals("expires_at");
    }

    @Nullable
    Object of(String column, String type, int size) {
        String name = table + "." + column;
        if (GIVEN.containsKey(name)) {
            return GIVEN.get(name);
        }
        if (EMPTY.contains(column)) {
            return null;
        }
        if (column.equals("id")) {
            return row;
        }
        if (OWNERS.contains(column)) {
            return type.equals("UUID")
                    ? person.subject().id()
                    : person.subject().id().toString();
        }
        return switch (type) {
            case "UUID" -> UUID.randomUUID();
            case "BOOLEAN" -> true;
            case "INTEGER", "BIGINT", "SMALLINT" -> 1;
            case "DATE" -> LocalDate.of(2030, 3, 1);
            case "BINARY VARYING", "BINARY LARGE OBJECT" -> bytes(column);
            case "CHARACTER VARYING", "CHARACTER LARGE OBJECT" -> text(column, size);
            default -> column.equals("expires_at") ? THEN.plusYears(1) : THEN;
        };
    }

    private Object bytes(String column) {
        String name = table + "." + column;
        if (column.contains("hash") || column.contains("lookup") || column.contains("sign")) {
            byte[] bytes = Arrays.copyOf((canary() + canary()).getBytes(US_ASCII), 32);
            person.wrote(name, HexFormat.of().formatHex(bytes));
            return bytes;
        }
        String text = canary();
        Subject by = table.equals("privacy_request") ? new Subject(row) : person.subject();
        return new ToSeal(by, whole(name, text), text);
    }

    /** What the feature seals in this column. */
    private static String whole(String name, String text) {
        return switch (name) {
            case "outgoing_letter.contents" -> "{\"reason\":\"" + text + "\",\"link\":\"http://localhost:8080/terms\"}";
            case "message.contents" -> "{\"name\":\"N\",\"text\":\"" + text + "\"}";
            case "privacy_request.contents" -> "{\"text\":\"" + text + "\",\"before\":\"\",\"after\":\"\"}";
            case "account.email", "staff_invitation.email", "single_use_link.new_email", "privacy_request.address" ->
                text + "@example.org";
            default -> text;
        };
    }

    private String text(String column, int size) {
        Optional<Field> field = field(column);
        if (field.filter(known -> known.getType().isEnum()).isPresent()) {
            return ((Enum<?>) field.get().getType().getEnumConstants()[0]).name();
        }
        if (field.filter(known -> known.isAnnotationPresent(Convert.class))
                .filter(known -> known.getAnnotation(Convert.class).converter() == IdConverter.class)
                .isPresent()) {
            return column.equals("key_id")
                    ? person.id("api_key").toString()
                    : UUID.randomUUID().toString();
        }
        if (column.equals("locale")) {
            return "en";
        }
        String text = canary().substring(0, Math.min(size, 12));
        person.wrote(table + "." + column, text);
        return text;
    }

    private Optional<Field> field(String column) {
        return map.attributes().stream()
                .filter(attribute -> attribute.table().equals(table))
                .flatMap(attribute -> declared(attribute).stream())
                .filter(field -> column(field).equals(column))
                .findFirst();
    }

    /** Where an attribute is declared. */
    static Optional<Field> declared(StoredAttribute attribute) {
        Class<?> type = attribute.entity();
        Field found = null;
        for (String part : attribute.name().split("\\.", -1)) {
            try {
                found = type.getDeclaredField(part);
            } catch (NoSuchFieldException inherited) {
                return Optional.empty();
            }
            type = found.getType();
        }
        return Optional.ofNullable(found);
    }

    /** The column that it is stored in. */
    static String column(Field field) {
        return Optional.ofNullable(field.getAnnotation(Column.class))
                .map(Column::name)
                .filter(name -> !name.isEmpty())
                .orElse(field.getName().toLowerCase(Locale.ROOT));
    }

    private static String canary() {
        return "c" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    }
}
