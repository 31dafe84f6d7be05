package online.backgroundremove.documents;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import online.backgroundremove.Proves;
import online.backgroundremove.documents.wrong.Forgotten;
import online.backgroundremove.documents.wrong.Muddled;
import online.backgroundremove.retention.DataMap;
import online.backgroundremove.retention.From;
import online.backgroundremove.retention.PersonalData;
import online.backgroundremove.retention.StoredAttribute;
import org.junit.jupiter.api.Test;

/** Every stored attribute says whether it is about a person; somebody answers for each that is. */
@Proves("RET-3")
class DataMapTest {

    private static final Holders SHIPPED = Holders.in(new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("online.backgroundremove"));

    private static final Holders WRONG = Holders.in(new ClassFileImporter()
            .importPackages("online.backgroundremove.documents.wrong")
            .that(resideInAPackage("..documents.wrong")));

    @Test
    void everyAttributeIsClassified() {
        assertThat(SHIPPED.map().attributes()).isNotEmpty();
        assertThat(names(SHIPPED.map().unclassified())).isEmpty();
    }

    @Test
    void oneHolderAnswersForEachEntityAboutPeople() {
        assertThat(SHIPPED.map().personalEntities()).isNotEmpty();
        assertThat(SHIPPED.unanswered()).isEmpty();
        assertThat(SHIPPED.crowded()).isEmpty();
        assertThat(SHIPPED.strange()).isEmpty();
    }

    @Test
    void everyPeriodIsASettingThatIsExplained() {
        assertThat(unknownPeriods(SHIPPED.map())).isEmpty();
    }

    @Test
    void whatHasNoPeriodLivesAsLongAsTheAccount() {
        assertThat(endless(SHIPPED.map())).isEmpty();
    }

    @Test
    void theDocumentSaysWhatTheCodeSays() throws IOException {
        String document = DataMapDocument.of(SHIPPED.map(), Setting.defaults());
        if ("write".equals(System.getProperty("data-map"))) {
            Files.writeString(DataMapDocument.FILE, document);
        }

        assertThat(Sources.text(DataMapDocument.FILE)).isEqualTo(document);
    }

    @Test
    void noticesWhatIsNotClassifiedOrTwice() {
        assertThat(names(WRONG.map().unclassified()))
                .containsExactlyInAnyOrder("forgotten.nickname", "forgotten.place.town", "forgotten.both");
    }

    @Test
    void noticesAnEntityThatNobodyOrTwoAnswerFor() {
        assertThat(WRONG.unanswered()).containsExactlyInAnyOrder(Forgotten.class, Muddled.class);
        assertThat(WRONG.crowded()).containsExactly("online.backgroundremove.documents.wrong");
        assertThat(new Holders(List.of(), SHIPPED.holders()).strange()).isNotEmpty();
    }

    @Test
    void noticesAPeriodThatIsNoSettingAndOneThatIsMissing() {
        assertThat(unknownPeriods(WRONG.map())).containsExactly("muddled.keep-nothing");
        assertThat(names(endless(WRONG.map()))).containsExactly("forgotten.email");
    }

    private static Set<String> unknownPeriods(DataMap map) {
        Set<String> settings = Setting.read().stream().map(Setting::name).collect(Collectors.toSet());
        return map.personal().stream()
                .flatMap(attribute -> attribute.personal().stream())
                .map(PersonalData::keep)
                .filter(name -> !name.isEmpty() && !settings.contains(name))
                .collect(Collectors.toSet());
    }

    private static List<StoredAttribute> endless(DataMap map) {
        return map.personal().stream()
                .filter(attribute -> attribute
                        .personal()
                        .filter(data -> data.keep().isEmpty() && data.from() != From.ACCOUNT)
                        .isPresent())
                .toList();
    }

    private static List<String> names(List<StoredAttribute> attributes) {
        return attributes.stream()
                .map(attribute -> attribute.table() + "." + attribute.name())
                .toList();
    }
}
