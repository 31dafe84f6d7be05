package online.backgroundremove.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import online.backgroundremove.Proves;
import online.backgroundremove.policy.InvalidEdition.What;
import org.junit.jupiter.api.Test;

class PolicyVersionTest {

    private static final LocalDate TODAY = LocalDate.of(2031, 1, 1);
    private static final Processor HOST = host("Norway");

    private final PolicyVersion version = new PolicyVersion(
            PolicyDocument.PRIVACY,
            1,
            new Draft("We keep little.", List.of(HOST)),
            new Edition(false, TODAY, " First. "),
            Instant.parse("2031-01-01T10:00:00Z"));

    @Test
    @Proves("POL-1")
    void hasADateANumberAndTheHashOfItsText() throws Exception {
        assertThat(version.date()).isEqualTo(TODAY);
        assertThat(version.number()).isEqualTo(1);
        assertThat(version.summary()).isEqualTo("First.");
        assertThat(version.hash()).hasSize(64);
        assertThat(version.isSound()).isTrue();
    }

    @Test
    @Proves("POL-1")
    void noticesATextThatIsNotWhatWasPublished() throws Exception {
        Field text = PolicyVersion.class.getDeclaredField("text");
        text.setAccessible(true);
        text.set(version, "We keep much.");

        assertThat(version.isSound()).isFalse();
    }

    @Test
    @Proves("POL-1")
    void nothingOfItIsEverUpdated() {
        assertThat(Stream.of(PolicyVersion.class.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(Column.class)))
                .hasSizeGreaterThan(7)
                .noneMatch(field -> field.getAnnotation(Column.class).updatable());
    }

    @Test
    @Proves("POL-10")
    void namesAProcessorOnlyWithItsCountry() {
        assertThat(version.names(HOST)).isTrue();
        assertThat(version.names(host("Sweden"))).isFalse();
        assertThat(version.processorNames()).containsExactly("Host Company");
    }

    @Test
    void saysWhatADraftSays() {
        assertThat(version.says(new Draft("We keep little.", List.of(HOST)))).isTrue();
        assertThat(version.says(new Draft("We keep little.", List.of()))).isFalse();
        assertThat(version.says(new Draft("We keep less.", List.of(HOST)))).isFalse();
    }

    @Test
    @Proves("POLDESK-2")
    void aMaterialChangeIsToldAMonthBefore() {
        new Edition(true, TODAY.plusDays(30), "More.").check(TODAY);
        new Edition(false, TODAY, "More.").check(TODAY);

        assertThat(refused(() -> new Edition(true, TODAY.plusDays(29), "More.").check(TODAY)))
                .isEqualTo(What.TOO_SOON);
        assertThat(refused(() -> new Edition(false, TODAY.minusDays(1), "More.").check(TODAY)))
                .isEqualTo(What.TOO_SOON);
    }

    @Test
    void saysInOneLineWhatHasChanged() {
        assertThat(refused(() -> new Edition(false, TODAY, " "))).isEqualTo(What.SUMMARY);
        assertThat(refused(() -> new Edition(false, TODAY, "a\nb"))).isEqualTo(What.SUMMARY);
        assertThat(refused(() -> new Edition(false, TODAY, "a".repeat(1001)))).isEqualTo(What.SUMMARY);
    }

    private static What refused(Runnable edition) {
        InvalidEdition[] refused = new InvalidEdition[1];
        assertThatThrownBy(edition::run).isInstanceOfSatisfying(InvalidEdition.class, thrown -> refused[0] = thrown);
        return refused[0].what();
    }

    private static Processor host(String country) {
        return KnownProcessors.hosting(new HostingSettings(
                        Optional.of("Host Company"),
                        Optional.of(country),
                        Optional.of(URI.create("https://host.example"))))
                .orElseThrow();
    }
}
