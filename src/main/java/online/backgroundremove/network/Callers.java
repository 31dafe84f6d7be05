package online.backgroundremove.network;

import inet.ipaddr.IPAddress;
import inet.ipaddr.ipv4.IPv4Address;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua_parser.Parser;

/** Tells who is asking. */
@ApplicationScoped
public class Callers {

    private static final int LONGEST_AGENT = 300;

    /** Nobody is behind more proxies; the rest of such a header is somebody's invention. */
    private static final int LONGEST_FORWARDING = 2000;

    private final List<IPAddress> trusted;
    private final Parser agents;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Callers() {
        this.trusted = null;
        this.agents = null;
    }

    @Inject
    public Callers(NetworkSettings settings) {
        this.trusted = settings.proxies();
        this.agents = new Parser();
    }

    /** Made with the application: reading the table of browsers takes a moment, and a wrong setting ends the start. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        agents.parseUserAgent("");
    }

    /**
     * Believes a forwarded address only when it comes from a proxy that the settings name: of the addresses in the header,
     * the last that is none of our proxies is who asked. What stands before it, anybody can write.
     *
     * @param peer the address at the other end of the connection
     * @param forwardedFor the header {@code X-Forwarded-For}, its lines joined by commas
     * @param userAgent the header {@code User-Agent}
     */
    public Caller caller(String peer, Optional<String> forwardedFor, Optional<String> userAgent) {
        IPAddress address = Addresses.read(peer).orElseGet(() -> new IPv4Address(0));
        String left = forwardedFor.map(Callers::end).orElse("");
        while (isTrusted(address) && !left.isEmpty()) {
            int comma = left.lastIndexOf(',');
            Optional<IPAddress> hop = Addresses.read(left.substring(comma + 1));
            left = left.substring(0, Math.max(0, comma));
            if (hop.isEmpty()) {
                break;
            }
            address = hop.get();
        }
        String agent = userAgent.map(Callers::bounded).orElse("");
        return new Caller(
                address.toCanonicalString(),
                agent,
                Addresses.network(address),
                agents.parseUserAgent(agent).family,
                "");
    }

    /**
     * Whether this is one of our own proxies, whose headers can be believed.
     *
     * @param peer the address at the other end of the connection
     */
    public boolean isProxy(String peer) {
        return Addresses.read(peer).filter(this::isTrusted).isPresent();
    }

    private boolean isTrusted(IPAddress address) {
        return trusted.stream().anyMatch(proxies -> proxies.contains(address));
    }

    private static String end(String header) {
        return header.substring(Math.max(0, header.length() - LONGEST_FORWARDING));
    }

    private static String bounded(String agent) {
        return agent.substring(0, Math.min(LONGEST_AGENT, agent.length())).replaceAll("\\p{Cntrl}", " ");
    }
}
