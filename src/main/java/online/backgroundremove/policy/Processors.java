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
    private final PolicyVersions versions;

    /** For CDI's proxy. */
    @SuppressWarnings("NullAway")
    protected Processors() {
        this.configured = List.of();
        this.versions = null;
    }

    @Inject
    Processors(
            HostingSettings hosting,
            RelaySettings relay,
            AnalyticsSettings analytics,
            AnalyticsOperator operator,
            PolicyVersions versions) {
        this.versions = versions;
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

    /** The one with this role that may be used now: it is switched on, and the privacy policy in force names it. */
    public Optional<Processor> active(ProcessorRole role) {
        return configured.stream()
                .filter(processor -> processor.role() == role)
                .filter(processor -> versions.inForce(PolicyDocument.PRIVACY)
                        .filter(policy -> policy.names(processor))
                        .isPresent())
                .findFirst();
    }

    public boolean isActive(ProcessorRole role) {
        return active(role).isPresent();
    }

    /** Whether one with this role is switched on, but no policy that names it is in force yet. */
    public boolean isWaiting(ProcessorRole role) {
        return configured.stream().anyMatch(processor -> processor.role() == role) && !isActive(role);
    }
}
