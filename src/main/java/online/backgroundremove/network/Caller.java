package online.backgroundremove.network;

/**
 * Who is asking. Held in memory for the request; only the usage log may store the address and the user agent.
 *
 * @param address the IP address, as text without a zone
 * @param userAgent as the request has it, cut to 300 characters; empty for none
 * @param network what limits are counted for: the first 24 bits of an IPv4 address, 48 of an IPv6 address, in CIDR form
 * @param browser the family of the browser, such as {@code Firefox}, without version or system; {@code Other} when unknown
 */
public record Caller(String address, String userAgent, String network, String browser) {

    /** Nothing of the caller. */
    @Override
    public String toString() {
        return "Caller";
    }
}
