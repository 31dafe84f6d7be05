package online.backgroundremove.retention;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The record of processing in JSON-LD, in terms of the W3C Data Privacy Vocabulary 2 and its extensions for personal data
 * and for the GDPR: one {@code dpv:Process} for each table, purpose and ground.
 */
public final class RecordAsJsonLd {

    private RecordAsJsonLd() {}

    public static JsonObject of(ProcessingRecord record) {
        Map<String, List<ProcessingRecord.Line>> activities = record.lines().stream()
                .collect(Collectors.groupingBy(RecordAsJsonLd::activity, TreeMap::new, Collectors.toList()));
        JsonArrayBuilder graph = Json.createArrayBuilder();
        activities.forEach((name, lines) -> graph.add(handling(name, lines)));
        return Json.createObjectBuilder()
                .add("@context", context())
                .add("@graph", graph)
                .build();
    }

    private static JsonObjectBuilder context() {
        return Json.createObjectBuilder()
                .add("dpv", "https://w3id.org/dpv#")
                .add("pd", "https://w3id.org/dpv/pd#")
                .add("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#")
                .add("dcterms", "http://purl.org/dc/terms/")
                .add("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
                .add("xsd", "http://www.w3.org/2001/XMLSchema#");
    }

    private static String activity(ProcessingRecord.Line line) {
        PersonalData data = line.data();
        return String.join(
                "/",
                line.attribute().table(),
                RecordAsCsv.word(data.purpose()),
                RecordAsCsv.word(data.basis()),
                line.period().orElse("account"),
                RecordAsCsv.word(data.then()));
    }

    private static JsonObjectBuilder handling(String name, List<ProcessingRecord.Line> lines) {
        ProcessingRecord.Line first = lines.get(0);
        JsonArrayBuilder fields = Json.createArrayBuilder();
        lines.stream()
                .sorted(Comparator.comparing(ProcessingRecord.Line::field))
                .forEach(line -> fields.add(Json.createObjectBuilder()
                        .add("@type", term(line.data().category()))
                        .add("rdfs:label", line.field())));
        return Json.createObjectBuilder()
                .add("@id", "urn:processing:" + name.replace('/', ':'))
                .add("@type", "dpv:Process")
                .add("dcterms:title", first.attribute().table())
                .add("dpv:hasPurpose", reference(term(first.data().purpose())))
                .add("dpv:hasLegalBasis", reference(term(first.data().basis())))
                .add("dpv:hasPersonalData", fields)
                .add("dpv:hasDataSubject", reference("dpv:User"))
                .add("dpv:hasProcessing", reference("dpv:Store"))
                .add("dpv:hasStorageCondition", storage(first));
    }

    private static JsonObjectBuilder storage(ProcessingRecord.Line line) {
        JsonObjectBuilder condition = Json.createObjectBuilder()
                .add("@type", "dpv:StorageDuration")
                .add(
                        "dcterms:description",
                        "then: " + RecordAsCsv.word(line.data().then()));
        line.period()
                .ifPresentOrElse(
                        period -> condition.add(
                                "dpv:hasDuration",
                                Json.createObjectBuilder()
                                        .add("@type", "dpv:FixedDuration")
                                        .add(
                                                "dcterms:extent",
                                                Json.createObjectBuilder()
                                                        .add("@value", period)
                                                        .add("@type", "xsd:duration"))
                                        .add(
                                                "rdfs:comment",
                                                "from: "
                                                        + RecordAsCsv.word(
                                                                line.data().from()))),
                        () -> condition.add(
                                "dpv:hasDuration",
                                Json.createObjectBuilder()
                                        .add("@type", "dpv:UntilEventDuration")
                                        .add("rdfs:comment", "until the account is closed")));
        return condition;
    }

    private static JsonObjectBuilder reference(String term) {
        return Json.createObjectBuilder().add("@id", term);
    }

    private static String term(Purpose purpose) {
        return switch (purpose) {
            case PROVIDE_SERVICE -> "dpv:ServiceProvision";
            case SECURITY -> "dpv:EnforceSecurity";
            case IMPROVE_SERVICE -> "dpv:ImproveExistingProductsAndServices";
            case LEGAL_OBLIGATION -> "dpv:LegalCompliance";
            case ENFORCE_TERMS -> "dpv:MisusePreventionAndDetection";
        };
    }

    private static String term(Basis basis) {
        return switch (basis) {
            case CONSENT -> "eu-gdpr:A6-1-a";
            case CONTRACT -> "eu-gdpr:A6-1-b";
            case LEGAL_OBLIGATION -> "eu-gdpr:A6-1-c";
            case LEGITIMATE_INTERESTS -> "eu-gdpr:A6-1-f";
        };
    }

    private static String term(Category category) {
        return switch (category) {
            case ACCOUNT -> "pd:UID";
            case CONTACT -> "pd:EmailAddress";
            case CREDENTIAL -> "pd:Authenticating";
            case USAGE -> "pd:ServiceConsumptionBehavior";
            case MESSAGE -> "pd:Communication";
            case CHOICE -> "pd:Preference";
        };
    }
}
