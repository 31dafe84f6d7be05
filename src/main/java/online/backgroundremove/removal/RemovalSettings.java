package online.backgroundremove.removal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a caller may ask for.
 *
 * @param deadline the longest that a removal may take, waiting included
 * @param maxUploadBytes the largest photo file taken
 */
@Dependent
public record RemovalSettings(Duration deadline, int maxUploadBytes) {

    @Inject
    public RemovalSettings(
            @ConfigProperty(name = "removal.deadline") Duration deadline,
            @ConfigProperty(name = "removal.max-upload-bytes") int maxUploadBytes) {
        if (deadline.isNegative() || deadline.isZero() || maxUploadBytes < 1) {
            throw new IllegalArgumentException("removal.* settings must be positive");
        }
        this.deadline = deadline;
        this.maxUploadBytes = maxUploadBytes;
    }
}
