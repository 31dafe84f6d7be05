package online.backgroundremove.retention;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row as a copy tells of it: what {@link PersonalDataHolder#export} said, by attribute, read back from a file.
 *
 * @param values texts
 */
public record CopiedRow(Map<String, String> values) {

    public CopiedRow {
        values = Map.copyOf(values);
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** @throws InvalidCopy when there is none */
    public String text(String name) {
        return find(name).orElseThrow(() -> unusable(name));
    }

    /**
     * A value of another type than text.
     *
     * @throws InvalidCopy when there is none, or it cannot be read
     */
    public <T> T read(String name, Function<String, T> reader) {
        return findRead(name, reader).orElseThrow(() -> unusable(name));
    }

    /**
     * A value of another type than text, if there is one.
     *
     * @throws InvalidCopy when it cannot be read
     */
    public <T> Optional<T> findRead(String name, Function<String, T> reader) {
        try {
            return find(name).map(reader);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw unusable(name);
        }
    }

    /** @throws InvalidCopy when there is none */
    public Instant time(String name) {
        return read(name, Instant::parse);
    }

    /** @throws InvalidCopy when there is none */
    public LocalDate day(String name) {
        return read(name, LocalDate::parse);
    }

    private static InvalidCopy unusable(String name) {
        return new InvalidCopy("what stands as " + name + " in it is missing or cannot be read");
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "CopiedRow";
    }
}
