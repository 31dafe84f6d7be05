package online.backgroundremove.policy;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import online.backgroundremove.retention.Basis;

/**
 * Somebody who processes data about people for us, on our instructions (GDPR Art. 28).
 *
 * @param name who it is
 * @param kind what it speaks, such as {@code goatcounter}; lower case
 * @param country where it does so, as the operator states it
 * @param purpose what for, as an ending of "it is used …"
 * @param agreement where the contract with it can be read
 * @param fields names of all that may be sent to it, and nothing else
 */
public record Processor(
        String name,
        ProcessorRole role,
        String kind,
        String country,
        String purpose,
        Basis basis,
        Optional<URI> agreement,
        Set<String> fields,
        ProcessorRights rights) {

    public Processor {
        fields = Set.copyOf(fields);
    }

    /** What a published version must name so that this one may be used: another name, role, kind or country is another. */
    public String identity() {
        return String.join("\t", role.name(), kind, oneLine(name), oneLine(country));
    }

    static String nameIn(String identity) {
        return identity.split("\t", -1)[2];
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** In the order of the alphabet, for reading. */
    public Set<String> sortedFields() {
        return new TreeSet<>(fields);
    }

    /** @throws FieldNotAllowed when it would get something that it may not have */
    void check(Map<String, String> sent) {
        sent.keySet().stream()
                .filter(field -> !fields.contains(field))
                .sorted()
                .findFirst()
                .ifPresent(field -> {
                    throw new FieldNotAllowed(this, field);
                });
    }
}
