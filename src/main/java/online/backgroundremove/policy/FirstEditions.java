package online.backgroundremove.policy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A new service publishes the first version of each document by itself; later ones are people's to publish. */
@ApplicationScoped
public class FirstEditions {

    @Inject
    private PolicyVersions versions;

    @Inject
    private Publication publication;

    @Inject
    private Clock clock;

    /** Before the first account is made, which accepts them. */
    void publish(@Observes @Priority(Interceptor.Priority.APPLICATION + 500) Startup startup) {
        for (PolicyDocument document : PolicyDocument.values()) {
            if (versions.latest(document).isEmpty()) {
                publishFirst(document);
            }
        }
    }

    private void publishFirst(PolicyDocument document) {
        try {
            LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
            publication.publish(document, new Edition(false, today, "The first version."));
        } catch (RuntimeException failure) {
            // Of two services that start at once, one comes first.
            if (versions.latest(document).isEmpty()) {
                throw failure;
            }
        }
    }
}
