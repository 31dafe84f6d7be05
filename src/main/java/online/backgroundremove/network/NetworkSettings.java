package online.backgroundremove.network;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whom we believe, and what each network may ask for.
 *
 * @param trustedProxies addresses and networks of our own proxies, in CIDR form, with commas between
 * @param visitorRemovalsPerHour how many removals visitors without a key have, those of one network together
 * @param keyRequestsPerMinute how many requests each API key has
 * @param choicesPerHour how many privacy choices the browsers of one network may store
 * @param messagesPerHour how many messages may be written by the contact form from one network
 */
@Dependent
public record NetworkSettings(
        Optional<String> trustedProxies,
        int visitorRemovalsPerHour,
        int keyRequestsPerMinute,
        int choicesPerHour,
        int messagesPerHour) {

    @Inject
    public NetworkSettings(
            @ConfigProperty(name = "network.trusted-proxies") Optional<String> trustedProxies,
            @ConfigProperty(name = "network.visitor-removals-per-hour") int visitorRemovalsPerHour,
            @ConfigProperty(name = "network.key-requests-per-minute") int keyRequestsPerMinute,
            @ConfigProperty(name = "network.choices-per-hour") int choicesPerHour,
            @ConfigProperty(name = "network.messages-per-hour") int messagesPerHour) {
        if (Math.min(visitorRemovalsPerHour, keyRequestsPerMinute) < 1
                || Math.min(choicesPerHour, messagesPerHour) < 1) {
            throw new IllegalArgumentException("network.* limits must be positive");
        }
        this.trustedProxies = trustedProxies;
        this.visitorRemovalsPerHour = visitorRemovalsPerHour;
        this.keyRequestsPerMinute = keyRequestsPerMinute;
        this.choicesPerHour = choicesPerHour;
        this.messagesPerHour = messagesPerHour;
        proxies();
    }

    List<IPAddress> proxies() {
        return trustedProxies.stream()
                .flatMap(list -> Arrays.stream(list.split(",", -1)))
                .map(NetworkSettings::network)
                .toList();
    }

    private static IPAddress network(String text) {
        IPAddress network = new IPAddressString(text.trim()).getAddress();
        if (network == null) {
            throw new IllegalArgumentException("network.trusted-proxies has something that is no address or network");
        }
        return network.isPrefixed() ? network.toPrefixBlock() : network;
    }
}
