package online.backgroundremove.policy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Period;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who delivers our letters.
 *
 * @param host the mail server; empty when there is none
 * @param operator who runs it; the host's name stands for them when that is not said
 * @param country where it stands
 * @param agreement where the contract can be read
 * @param logsKept how long it keeps its logs of letters; empty when they do not end by themselves
 */
@Dependent
public record RelaySettings(
        Optional<String> host,
        Optional<String> operator,
        Optional<String> country,
        Optional<URI> agreement,
        Optional<Period> logsKept) {

    @Inject
    public RelaySettings(
            @ConfigProperty(name = "mail.host") Optional<String> host,
            @ConfigProperty(name = "mail.operator") Optional<String> operator,
            @ConfigProperty(name = "mail.country") Optional<String> country,
            @ConfigProperty(name = "mail.agreement") Optional<URI> agreement,
            @ConfigProperty(name = "mail.logs-kept") Optional<Period> logsKept) {
        this.host = host;
        this.operator = operator;
        this.country = country;
        this.agreement = agreement;
        this.logsKept = logsKept;
    }
}
