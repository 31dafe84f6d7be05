package online.backgroundremove.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The register of everybody who processes data about people for us. */
@ApplicationScoped
public class Processors {

    private final List<Processor> configured;

    /** For CDI's proxy. */
    protected Processors() {
        this.configured = List.of();
    }

    @Inject
    Processors(HostingSettings hosting, RelaySettings relay, AnalyticsSettings analytics, AnalyticsOperator operator) {
        this.configured = Stream.of(
                        KnownProcessors.hosting(hosting),
                        KnownProcessors.relay(relay),
                        KnownProcessors.analytics(analytics, operator))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Those that are switched on by configuration, whether or not the policy names them yet. */
    public List<Processor> all() {
        return configured;
    }

    /** The one with this role that may be used now. */
    public Optional<Processor> active(ProcessorRole role) {
        return configured.stream().filter(processor -> processor.role() == role).findFirst();
    }

    public boolean isActive(ProcessorRole role) {
        return active(role).isPresent();
    }
}
