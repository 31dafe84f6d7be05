package online.backgroundremove.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import online.backgroundremove.cutout.NetPool;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once every net has done its warm-up inference. */
@Readiness
@ApplicationScoped
public class ModelHealth implements HealthCheck {

    @Inject
    private NetPool nets;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("model").status(nets.isWarm()).build();
    }
}
