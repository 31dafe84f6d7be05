package online.backgroundremove.container;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import online.backgroundremove.retention.Subject;

/** A person with a row in every table, and what was written there of which no second copy exists. */
public final class FilledPerson {

    /**
     * A text that stands sealed.
     *
     * @param by whose key opens it
     * @param hex the sealed bytes
     */
    public record Sealed(Subject by, String text, String hex) {}

    private final Subject subject;
    private final Map<String, Object> ids = new LinkedHashMap<>();
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, Sealed> secrets = new TreeMap<>();

    FilledPerson(Subject subject) {
        this.subject = subject;
    }

    public Subject subject() {
        return subject;
    }

    boolean has(String table) {
        return ids.containsKey(table);
    }

    void filled(String table, Object id) {
        ids.put(table, id);
    }

    Object id(String table) {
        return Objects.requireNonNull(ids.get(table));
    }

    /** As a column of this type has it. */
    Object id(String table, String type) {
        return type.equals("UUID") ? id(table) : id(table).toString();
    }

    public UUID request() {
        return (UUID) id("privacy_request");
    }

    public Map<String, Object> tables() {
        return ids;
    }

    void wrote(String column, String text) {
        texts.put(column, text);
    }

    void sealed(String column, Sealed text) {
        secrets.put(column, text);
    }

    /** By column, what stands there to be read: texts, and hashes in hexadecimal digits. */
    public Map<String, String> texts() {
        return texts;
    }

    /** By column, what stands there sealed. */
    public Map<String, Sealed> sealedTexts() {
        return secrets;
    }
}
