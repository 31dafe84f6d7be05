package online.backgroundremove.privacy.execution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a receipt says about what the service cannot see.
 *
 * @param backupsKept how long the operator keeps backups of the database
 */
@Dependent
public record ReceiptSettings(Period backupsKept) {

    @Inject
    public ReceiptSettings(@ConfigProperty(name = "privacy.backups-kept") String backupsKept) {
        this(Period.parse(backupsKept));
    }

    public ReceiptSettings {
        if (backupsKept.isNegative()) {
            throw new IllegalArgumentException("privacy.backups-kept must not be negative.");
        }
    }

    LocalDate backupsGone(Instant now) {
        return now.atOffset(ZoneOffset.UTC).toLocalDate().plus(backupsKept);
    }
}
