package online.backgroundremove.account.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long staff have to answer.
 *
 * @param invitationLasts until an invitation ends
 * @param approvalLasts until an act that nobody has approved ends
 */
@Dependent
public record StaffSettings(Duration invitationLasts, Duration approvalLasts) {

    @Inject
    public StaffSettings(
            @ConfigProperty(name = "staff.invitation-lasts") Duration invitationLasts,
            @ConfigProperty(name = "staff.approval-lasts") Duration approvalLasts) {
        this.invitationLasts = invitationLasts;
        this.approvalLasts = approvalLasts;
    }
}
