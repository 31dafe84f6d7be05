package online.backgroundremove.account.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The first administrator, where automation needs one without a person at the machine.
 *
 * @param totpSecret of the second factor, in Base32
 * @param tokenFile where the start-up token is written when there is no administrator
 */
@Dependent
public record BootstrapSettings(
        Optional<String> email, Optional<String> password, Optional<String> totpSecret, Path tokenFile) {

    @Inject
    public BootstrapSettings(
            @ConfigProperty(name = "bootstrap.admin-email") Optional<String> email,
            @ConfigProperty(name = "bootstrap.admin-password") Optional<String> password,
            @ConfigProperty(name = "bootstrap.admin-totp-secret") Optional<String> totpSecret,
            @ConfigProperty(name = "bootstrap.token-file") String tokenFile) {
        this(email, password, totpSecret, Path.of(tokenFile));
    }

    public BootstrapSettings {
        boolean all = email.isPresent() && password.isPresent() && totpSecret.isPresent();
        boolean none = email.isEmpty() && password.isEmpty() && totpSecret.isEmpty();
        if (!all && !none) {
            throw new IllegalArgumentException(
                    "bootstrap.admin-email, -password and -totp-secret are set together or not at all");
        }
        if (totpSecret.filter(secret -> !secret.matches("[A-Z2-7]{26,}=*")).isPresent()) {
            throw new IllegalArgumentException(
                    "bootstrap.admin-totp-secret must be Base32 of at least 128 bits: head -c 20 /dev/urandom | base32");
        }
    }

    boolean isComplete() {
        return email.isPresent();
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "BootstrapSettings";
    }
}
