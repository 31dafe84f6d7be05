package online.backgroundremove.contact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who we are to the mail server, and to those who get letters.
 *
 * @param user whom to sign in as; empty for nobody
 */
@Dependent
public record Sender(String from, Optional<String> user, Optional<String> password) {

    @Inject
    public Sender(
            @ConfigProperty(name = "mail.from") String from,
            @ConfigProperty(name = "mail.user") Optional<String> user,
            @ConfigProperty(name = "mail.password") Optional<String> password) {
        this.from = from;
        this.user = user;
        this.password = password;
    }

    /** Not the password. */
    @Override
    public String toString() {
        return "Sender";
    }
}
