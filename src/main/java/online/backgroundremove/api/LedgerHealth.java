package online.backgroundremove.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import online.backgroundremove.privacy.execution.Restoration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while people who were erased are erased again from a database that was brought back from a backup. */
@Readiness
@ApplicationScoped
public class LedgerHealth implements HealthCheck {

    @Inject
    private Restoration restoration;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("ledger")
                .status(!restoration.isUnderWay())
                .build();
    }
}
