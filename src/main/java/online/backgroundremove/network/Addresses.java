package online.backgroundremove.network;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as connections and headers have them, in one form. */
public final class Addresses {

    private static final int IPV4_NETWORK = 24;
    private static final int IPV6_NETWORK = 48;

    /** The longest address with a zone and a port, and some more. */
    private static final int LONGEST = 100;

    /** Some proxies add a port, and brackets where it would not be told from the address. */
    private static final Pattern WITH_PORT =
            Pattern.compile("\\[([^\\]]+)](?::\\d{1,5})?|(\\d+(?:\\.\\d+){3}):\\d{1,5}");

    private static final IPAddressStringParameters ONE_ADDRESS = new IPAddressStringParameters.Builder()
            .allowEmpty(false)
            .allowAll(false)
            .allowPrefix(false)
            .allowMask(false)
            .allowSingleSegment(false)
            .allow_inet_aton(false)
            .setRangeOptions(inet.ipaddr.AddressStringParameters.RangeParameters.NO_RANGE)
            .toParams();

    private Addresses() {}

    /** Without its zone; an IPv4 address that is written as one of IPv6 is an IPv4 address. */
    static Optional<IPAddress> read(String text) {
        String trimmed = text.length() > LONGEST ? "" : text.trim();
        Matcher withPort = WITH_PORT.matcher(trimmed);
        String bare = !withPort.matches() ? trimmed : withPort.group(1) != null ? withPort.group(1) : withPort.group(2);
        return Optional.ofNullable(new IPAddressString(bare, ONE_ADDRESS).getAddress())
                .map(Addresses::plain);
    }

    private static IPAddress plain(IPAddress address) {
        if (!address.isIPv6()) {
            return address;
        }
        return address.toIPv6().isIPv4Mapped()
                ? address.toIPv6().getEmbeddedIPv4Address()
                : address.toIPv6().removeZone();
    }

    /** The address without what tells one caller from another of the same network, in CIDR form. */
    static String network(IPAddress address) {
        return address.toPrefixBlock(address.isIPv4() ? IPV4_NETWORK : IPV6_NETWORK)
                .toCanonicalString();
    }

    /**
     * The same for a text.
     *
     * @return empty when it is no single address, for example because it is a network already
     */
    public static Optional<String> networkOf(String address) {
        return read(address).map(Addresses::network);
    }
}
