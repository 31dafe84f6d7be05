package online.backgroundremove.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;

class ProcessorsTest {

    private static final Processor STATS = KnownProcessors.analytics(
                    new AnalyticsSettings(
                            Optional.of("goatcounter"),
                            Optional.of(URI.create("https://stats.example/")),
                            Optional.empty(),
                            Optional.of("secret")),
                    new AnalyticsOperator(Optional.empty(), Optional.of("Norway"), Optional.empty()))
            .orElseThrow();

    @Test
    @Proves("POL-4")
    void nothingIsRegisteredThatIsNotConfigured() {
        assertThat(KnownProcessors.hosting(new HostingSettings(Optional.empty(), Optional.empty(), Optional.empty())))
                .isEmpty();
        assertThat(KnownProcessors.relay(new RelaySettings(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())))
                .isEmpty();
        assertThat(KnownProcessors.analytics(
                        new AnalyticsSettings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                        new AnalyticsOperator(Optional.empty(), Optional.empty(), Optional.empty())))
                .isEmpty();
    }

    @Test
    @Proves("POL-4")
    void aProcessorIsNamedWithItsCountry() {
        assertThat(STATS.name()).isEqualTo("stats.example");
        assertThat(STATS.identity()).isEqualTo("ANALYTICS\tgoatcounter\tstats.example\tNorway");
    }

    @Test
    @Proves("POL-5")
    void aCallHoldsOnlyWhatIsOnTheList() {
        assertThat(ProcessorCall.to(STATS, Map.of("path", "/", "time", "2031-01-01"))
                        .fields())
                .hasSize(2);

        assertThatThrownBy(() -> ProcessorCall.to(STATS, Map.of("path", "/", "address", "192.0.2.1")))
                .isInstanceOf(FieldNotAllowed.class)
                .hasMessageContaining("address")
                .hasMessageNotContaining("192.0.2.1");
    }

    /** The policy says so; payments come with a sentence of their own. */
    @Test
    @Proves("POL-4")
    void nobodyIsRegisteredForPayments() {
        assertThat(ProcessorRole.values())
                .containsExactly(ProcessorRole.HOSTING, ProcessorRole.MAIL_RELAY, ProcessorRole.ANALYTICS);
    }

    @Test
    void fieldsSurviveBeingStored() {
        Map<String, String> fields = Map.of("path", "/\"ü", "referrer", "");

        assertThat(CallFields.split(CallFields.join(fields))).isEqualTo(fields);
    }

    @Test
    void unknownKindsAndRelativeAddressesAreRefused() {
        assertThatThrownBy(() -> new AnalyticsSettings(
                        Optional.of("other"),
                        Optional.of(URI.create("https://a.example")),
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AnalyticsSettings(
                        Optional.of("matomo"), Optional.of(URI.create("/a")), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
