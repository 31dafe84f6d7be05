package online.backgroundremove.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves("NET-1")
class CallersTest {

    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private final Callers behindProxies = new Callers(proxies("10.0.0.0/8", "2001:db8:aaaa::/48", "192.0.2.7"));
    private final Callers open = new Callers(proxies());

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, 203.0.113.9, 203.0.113.0/24",
        "::ffff:203.0.113.9, 203.0.113.9, 203.0.113.0/24",
        "2001:db8:1:2::3, 2001:db8:1:2::3, 2001:db8:1::/48",
        "2001:0DB8:0001:0002:0:0:0:3, 2001:db8:1:2::3, 2001:db8:1::/48",
        "fe80::1%eth0, fe80::1, fe80::/48",
        "not an address, 0.0.0.0, 0.0.0.0/24"
    })
    void tellsAddressAndNetworkOfAPeer(String peer, String address, String network) {
        Caller caller = open.caller(peer, Optional.empty(), Optional.empty());

        assertThat(caller.address()).isEqualTo(address);
        assertThat(caller.network()).isEqualTo(network);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198.51.100.1 | 203.0.113.9",
                "10.0.0.1, 198.51.100.1 | 203.0.113.9",
            })
    void believesNobodyWithoutProxies(String forwarded, String peer) {
        assertThat(open.caller(peer, Optional.of(forwarded), Optional.empty()).address())
                .isEqualTo(peer);
        assertThat(behindProxies
                        .caller(peer, Optional.of(forwarded), Optional.empty())
                        .address())
                .isEqualTo(peer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198.51.100.1 | 198.51.100.1",
                "1.1.1.1, 198.51.100.1, 10.9.9.9, 192.0.2.7 | 198.51.100.1",
                "1.1.1.1,198.51.100.1:4711 | 198.51.100.1",
                "1.1.1.1, [2001:db8:1::5]:4711 | 2001:db8:1::5",
                "198.51.100.1, ::ffff:10.9.9.9 | 198.51.100.1",
                "198.51.100.1, 2001:db8:aaaa::1%eth0 | 198.51.100.1",
                "198.51.100.1, unknown | 10.0.0.1",
                "198.51.100.1, 10.0.0.0/8 | 10.0.0.1",
                "198.51.100.1, 10.0.0.* | 10.0.0.1",
                "198.51.100.1, 0x0a000002 | 10.0.0.1",
                "' , ,' | 10.0.0.1",
                "10.0.0.2, 10.0.0.3 | 10.0.0.2",
            })
    void takesTheLastHopThatIsNoProxy(String forwarded, String address) {
        assertThat(behindProxies
                        .caller("10.0.0.1", Optional.of(forwarded), Optional.empty())
                        .address())
                .isEqualTo(address);
    }

    @Test
    void readsOnlyTheEndOfAnEndlessHeader() {
        String endless = "198.51.100.1, " + "10.0.0.1, ".repeat(100_000) + "10.0.0.3";

        assertThat(behindProxies
                        .caller("10.0.0.1", Optional.of(endless), Optional.empty())
                        .address())
                .startsWith("10.0.0.");
    }

    @Test
    void cutsTheUserAgentAndTellsTheFamily() {
        assertThat(open.caller("203.0.113.9", Optional.empty(), Optional.of(FIREFOX))
                        .browser())
                .isEqualTo("Firefox");
        Caller strange = open.caller("203.0.113.9", Optional.empty(), Optional.of("a\nb" + "x".repeat(100_000)));
        assertThat(strange.userAgent()).hasSize(300).startsWith("a b");
        assertThat(strange.browser()).isEqualTo("Other");
        assertThat(strange).hasToString("Caller");
    }

    @Test
    void refusesAProxyThatIsNoAddress() {
        assertThatThrownBy(() -> proxies("proxy.example")).hasMessageContaining("network.trusted-proxies");
    }

    private static NetworkSettings proxies(String... networks) {
        return new NetworkSettings(
                Optional.of(String.join(", ", networks)).filter(list -> !list.isEmpty()), 1, 1, 1, 1);
    }
}
