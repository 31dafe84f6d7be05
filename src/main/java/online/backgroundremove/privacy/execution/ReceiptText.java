package online.backgroundremove.privacy.execution;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import online.backgroundremove.privacy.PrivacyRequest;
import online.backgroundremove.privacy.RequestStep;
import online.backgroundremove.privacy.ledger.LedgerKind;

/** What a receipt says, made of what the steps say. Ids, numbers, times, names of tables; nothing about the person. */
final class ReceiptText {

    private final PrivacyRequest request;
    private final List<RequestStep> steps;

    ReceiptText(PrivacyRequest request, List<RequestStep> steps) {
        this.request = request;
        this.steps = steps;
    }

    /**
     * In words of JSON.
     *
     * @param backups the last day on which a backup may still have rows of the person, without their key
     */
    String json(List<Retained> retained, Instant now, LocalDate backups) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("receipt", 1)
                .add("request", request.id().toString())
                .add("subject", request.subject().id().toString())
                .add("received", request.clock().receivedAt().toString())
                .add("signed", now.toString());
        ledger(json);
        return json.add("removed", removed())
                .add("key", evidence(KeyStep.KIND))
                .add("processors", processors())
                .add("search", evidence(ScanStep.KIND))
                .add("retained", retained(retained))
                .add("physically", physically(backups))
                .build()
                .toString();
    }

    private void ledger(JsonObjectBuilder json) {
        String[] place = evidence(LedgerStep.name(LedgerKind.ERASURE_BEGUN)).split(" ", -1);
        if (place.length == 2) {
            json.add(
                    "ledger", Json.createObjectBuilder().add("number", place[0]).add("hash", place[1]));
        }
    }

    private JsonArrayBuilder removed() {
        Map<String, Integer> counts = new TreeMap<>();
        steps.stream()
                .filter(step -> step.name().startsWith(RowsStep.KIND + ":"))
                .flatMap(step -> Removed.split(step.evidence().orElse("")).entrySet().stream())
                .forEach(count -> counts.merge(count.getKey(), count.getValue(), Integer::sum));
        JsonArrayBuilder removed = Json.createArrayBuilder();
        int access = steps.stream()
                .filter(step -> step.name().equals(AccessStep.KIND))
                .mapToInt(RequestStep::rows)
                .sum();
        removed.add(counted("sessions, links and API keys", access));
        counts.forEach((table, rows) -> removed.add(counted(table, rows)));
        return removed;
    }

    private static JsonObjectBuilder counted(String what, int rows) {
        return Json.createObjectBuilder().add("what", what).add("rows", rows);
    }

    private JsonArrayBuilder processors() {
        JsonArrayBuilder processors = Json.createArrayBuilder();
        steps.stream()
                .filter(step -> step.name().startsWith(RequestStep.PROCESSOR + ":"))
                .forEach(step -> processors.add(Json.createObjectBuilder()
                        .add("processor", step.name().substring(RequestStep.PROCESSOR.length() + 1))
                        .add("evidence", step.evidence().orElse(""))));
        return processors;
    }

    private static JsonArrayBuilder retained(List<Retained> all) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        all.forEach(one -> {
            JsonObjectBuilder json = Json.createObjectBuilder()
                    .add("what", one.what())
                    .add("rows", one.rows())
                    .add("ground", one.ground())
                    .add("kept", one.kept());
            one.until().ifPresent(until -> json.add("until", until));
            array.add(json);
        });
        return array;
    }

    /** What no delete reaches: said, with its end. */
    private static JsonArrayBuilder physically(LocalDate backups) {
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add(
                                "what",
                                "deleted rows in the database's own files and logs; texts in them are sealed, and their key is gone")
                        .add("until", "the database writes over them"))
                .add(Json.createObjectBuilder()
                        .add("what", "backups of the database; erased again when one is brought back")
                        .add("until", backups.toString()))
                .add(Json.createObjectBuilder()
                        .add("what", "counts of tries by address in memory")
                        .add("until", "an hour at most"));
    }

    private String evidence(String name) {
        return steps.stream()
                .filter(step -> step.name().equals(name))
                .map(RequestStep::evidence)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }
}
