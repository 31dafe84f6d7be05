package online.backgroundremove.network;

/**
 * Who is asking. Held in memory for the request; only the usage log may store the address and the user agent.
 *
 * @param address the IP address, as text without a zone
 * @param userAgent as the request has it, cut to 300 characters; empty for none
 * @param network what limits are counted for: the first 24 bits of an IPv4 address, 48 of an IPv6 address, in CIDR form
 * @param browser the family of the browser, such as {@code Firefox}, without version or system; {@code Other} when unknown
 * @param mark what the browser was given at an earlier sign-in, as it came; empty for none
 */
public record Caller(String address, String userAgent, String network, String browser, String mark) {

    /** The same with what its browser was given. */
    public Caller with(String givenMark) {
        return new Caller(address, userAgent, network, browser, givenMark);
    }

    /** Nothing of the caller. */
    @Override
    public String toString() {
        return "Caller";
    }
}
