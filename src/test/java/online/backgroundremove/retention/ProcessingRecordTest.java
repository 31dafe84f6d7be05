package online.backgroundremove.retention;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.Set;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;

@Proves("RET-3")
class ProcessingRecordTest {

    private final ProcessingRecord record = ProcessingRecord.of(
            DataMap.of(Set.of(LegalHold.class, SweepRun.class)),
            data -> Optional.of(data.keep()).filter(name -> !name.isEmpty()).map(name -> "P2Y"));

    @Test
    void hasOneLineForEachAttributeAboutAPerson() {
        assertThat(record.lines())
                .extracting(ProcessingRecord.Line::field)
                .contains("legal_hold.subject", "legal_hold.words")
                .noneMatch(field -> field.startsWith("sweep_run"))
                .noneMatch(field -> field.startsWith("legal_hold.lifetime"));
    }

    @Test
    void saysOnceWhatIsSaidOfSeveralFieldsOfATable() {
        ProcessingRecord.Store store = record.stores().get(0);

        assertThat(record.stores()).hasSize(1);
        assertThat(store.name()).isEqualTo("legal_hold");
        assertThat(store.fields()).isEqualTo(record.lines().size());
        assertThat(store.handlings())
                .hasSizeLessThan(record.lines().size())
                .doesNotHaveDuplicates()
                .anySatisfy(one -> assertThat(one.fields()).contains("subject", "words"));
    }

    @Test
    void isATable() {
        assertThat(RecordAsCsv.of(record).split("\r\n", -1))
                .contains("feature,field,category,purpose,legal_basis,kept,from,then,after_erasure")
                .contains(
                        "retention,legal_hold.words,account,legal-obligation,legal-obligation,P2Y,ended,delete,retained")
                .hasSize(record.lines().size() + 2);
    }

    @Test
    void isLinkedData() {
        JsonObject document = RecordAsJsonLd.of(record);
        JsonObject process = document.getJsonArray("@graph").getJsonObject(0);

        assertThat(document.getJsonObject("@context").getString("dpv")).isEqualTo("https://w3id.org/dpv#");
        assertThat(document.getJsonArray("@graph")).hasSize(1);
        assertThat(process.getString("@type")).isEqualTo("dpv:Process");
        assertThat(reference(process, "dpv:hasPurpose")).isEqualTo("dpv:LegalCompliance");
        assertThat(reference(process, "dpv:hasLegalBasis")).isEqualTo("eu-gdpr:A6-1-c");
        assertThat(process.getJsonArray("dpv:hasPersonalData"))
                .hasSize(record.lines().size());
        assertThat(process.getJsonObject("dpv:hasStorageCondition")
                        .getJsonObject("dpv:hasDuration")
                        .getJsonObject("dcterms:extent")
                        .getString("@value"))
                .isEqualTo("P2Y");
    }

    @Test
    void thePublicTableSaysEachThingOnceAndNamesNoField() {
        JsonObject table = RetentionTable.of(record);

        assertThat(table.getJsonArray("retention")).hasSize(1);
        JsonValue only = table.getJsonArray("retention").get(0);
        assertThat(only.asJsonObject().getString("kept")).isEqualTo("P2Y");
        assertThat(only.toString()).doesNotContain("words", "subject");
    }

    private static String reference(JsonObject process, String property) {
        return process.getJsonObject(property).getString("@id");
    }
}
