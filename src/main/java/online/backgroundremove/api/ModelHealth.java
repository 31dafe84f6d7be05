package online.backgroundremove.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import online.backgroundremove.cutout.NetPool;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once every net has done its warm-up inference. Says as {@code started} when the process began: by that, who
 * started one knows that it is the one that answers.
 */
@Readiness
@ApplicationScoped
public class ModelHealth implements HealthCheck {

    @Inject
    private NetPool nets;

    @Override
    public HealthCheckResponse call() {
        Instant began =
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        return HealthCheckResponse.named("model")
                .status(nets.isWarm())
                .withData("started", began.toString())
                .build();
    }
}
