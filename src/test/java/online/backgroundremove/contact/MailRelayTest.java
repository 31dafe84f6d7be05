package online.backgroundremove.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailRelayTest {

    private static final UUID ID = UUID.fromString("6f1f7f0e-3b57-4c8f-9b64-0d7c6a6f1a11");
    private static final WrittenLetter LETTER = new WrittenLetter("Grüße, 様", "Hello Søren\n様", "<p>Hello Søren</p>");

    private final GreenMail server = new GreenMail(setup());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void handsInPlainTextAndHtml() throws Exception {
        relay(port()).handIn(ID, "søren@example.org", LETTER);

        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        MimeMessage message = received[0];
        assertThat(message.getSubject()).isEqualTo("Grüße, 様");
        assertThat(message.getMessageID()).isEqualTo("<" + ID + "@cut.example>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getFrom()[0]).hasToString("Cut <no-reply@cut.example>");
        Multipart parts = (Multipart) message.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent()).asString().contains("Hello Søren", "様");
        assertThat(parts.getBodyPart(1).getContent()).asString().contains("<p>Hello Søren</p>");
    }

    @Test
    void namesNeitherMachineNorUser() throws Exception {
        relay(port()).handIn(ID, "a@example.org", LETTER);

        StringBuilder head = new StringBuilder();
        server.getReceivedMessages()[0].getAllHeaderLines().asIterator().forEachRemaining(head::append);
        assertThat(head.toString())
                .doesNotContain(InetAddress.getLocalHost().getHostName())
                .doesNotContain(System.getProperty("user.name") + "@");
    }

    @Test
    @Proves("CON-3")
    void tellsARefusalFromABadDay() throws Exception {
        try (OddServer forGood = OddServer.refusing("550 5.1.1 no such user");
                OddServer today = OddServer.refusing("451 4.7.1 try again later")) {
            assertThatThrownBy(() -> relay(forGood.port()).handIn(ID, "a@example.org", LETTER))
                    .isInstanceOf(LetterRefused.class);
            assertThatThrownBy(() -> relay(today.port()).handIn(ID, "a@example.org", LETTER))
                    .isInstanceOf(MailServerDown.class);
        }
    }

    /** Otherwise it would be handed in again, and arrive twice. */
    @Test
    @Proves("CON-2")
    void aLetterThatIsTakenIsTakenThoughTheServerIsSlowOrSaysNoGoodbye() throws Exception {
        try (OddServer slow = new OddServer(".", "250 ok", Duration.ofSeconds(1));
                OddServer silent = new OddServer("QUIT", "", Duration.ZERO)) {
            relay(slow.port()).handIn(ID, "a@example.org", LETTER);
            relay(silent.port()).handIn(ID, "a@example.org", LETTER);

            assertThat(slow.taken()).isEqualTo(1);
            assertThat(silent.taken()).isEqualTo(1);
        }
    }

    @Test
    void aLetterWhoseTakingIsNotAnsweredInTimeIsHandedInAgain() throws Exception {
        try (OddServer late = new OddServer(".", "250 ok", Duration.ofSeconds(3))) {
            assertThatThrownBy(() -> relay(late.port()).handIn(ID, "a@example.org", LETTER))
                    .isInstanceOf(MailServerDown.class);
            assertThat(late.taken()).as("and it had it").isEqualTo(1);
        }
    }

    @Test
    void saysNothingOfTheAddress() throws Exception {
        try (OddServer server = OddServer.refusing("451 <planted@example.org> later")) {
            assertThatThrownBy(() -> relay(server.port()).handIn(ID, "planted@example.org", LETTER))
                    .hasNoCause()
                    .message()
                    .doesNotContain("planted");
        }
    }

    @Test
    void doesNotWaitForAServerThatSaysNothing() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            long begin = System.nanoTime();

            assertThatThrownBy(() -> relay(silent.getLocalPort()).handIn(ID, "a@example.org", LETTER))
                    .isInstanceOf(MailServerDown.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void waitsForAServerThatIsNotThere() throws IOException {
        int free;
        try (ServerSocket probe = new ServerSocket(0)) {
            free = probe.getLocalPort();
        }

        assertThatThrownBy(() -> relay(free).handIn(ID, "a@example.org", LETTER))
                .isInstanceOf(MailServerDown.class);
    }

    /** Without encryption where the settings ask for it, nothing is sent. */
    @Test
    void sendsNothingInTheOpenWhereItMustNot() {
        MailRelay relay = relay(port(), MailServer.Security.STARTTLS);

        assertThatThrownBy(() -> relay.handIn(ID, "a@example.org", LETTER)).isInstanceOf(MailServerDown.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private static ServerSetup setup() {
        ServerSetup setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(60_000);
        return setup;
    }

    private int port() {
        return server.getSmtp().getPort();
    }

    private static MailRelay relay(int port) {
        return relay(port, MailServer.Security.NONE);
    }

    private static MailRelay relay(int port, MailServer.Security security) {
        return new MailRelay(
                new MailServer(Optional.of("127.0.0.1"), port, security, Duration.ofSeconds(2)),
                new Sender("Cut <no-reply@cut.example>", Optional.empty(), Optional.empty()),
                Clock.fixed(Instant.parse("2031-01-01T00:00:00Z"), ZoneOffset.UTC));
    }
}
