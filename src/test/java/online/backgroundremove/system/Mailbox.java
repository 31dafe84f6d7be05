package online.backgroundremove.system;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** A mail server that takes all that the service sends, and can be away for a while. */
public final class Mailbox implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final Pattern LINK = Pattern.compile("http://\\S+");

    private final int port;
    private GreenMail server;

    private Mailbox(int port) {
        this.port = port;
        this.server = run();
    }

    public static Mailbox open() throws IOException {
        return new Mailbox(freePort());
    }

    /** What tells the service to use it, beside other settings. */
    public Map<String, String> settings(Map<String, String> others) {
        Map<String, String> settings = new HashMap<>(others);
        settings.put("MAIL_HOST", "127.0.0.1");
        settings.put("MAIL_PORT", Integer.toString(port));
        settings.put("MAIL_SECURITY", "none");
        return settings;
    }

    int port() {
        return port;
    }

    public void goAway() {
        server.stop();
    }

    public void comeBack() {
        server = run();
    }

    /** The texts of the letters to this address, once there are as many. */
    public List<String> await(String address, int letters) throws Exception {
        return Awaitility.await(address).atMost(LONGEST).until(() -> to(address), found -> found.size() >= letters);
    }

    /** The first link in the only letter to this address that has these words in it. */
    public String link(String address, String words) throws Exception {
        String letter = Awaitility.await(words)
                .atMost(LONGEST)
                .until(
                        () -> to(address).stream()
                                .filter(text -> text.contains(words))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        return LINK.matcher(letter)
                .results()
                .findFirst()
                .map(MatchResult::group)
                .orElseThrow();
    }

    /** The letters to this address that have these words in their text, once there is one. */
    public List<MimeMessage> messages(String address, String words) throws Exception {
        return Awaitility.await(words)
                .atMost(LONGEST)
                .until(
                        () -> Arrays.stream(server.getReceivedMessages())
                                .filter(message ->
                                        isTo(message, address) && text(message).contains(words))
                                .toList(),
                        found -> !found.isEmpty());
    }

    /** All letters that have these words in their text. */
    List<MimeMessage> messages(String words) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> text(message).contains(words))
                .toList();
    }

    public List<String> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .map(Mailbox::text)
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    private GreenMail run() {
        ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(60_000);
        GreenMail started = new GreenMail(setup);
        started.start();
        return started;
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(recipient -> recipient.toString().equals(address));
        } catch (MessagingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private static String text(MimeMessage message) {
        try {
            BodyPart plain = ((Multipart) message.getContent()).getBodyPart(0);
            return message.getSubject() + "\n" + plain.getContent();
        } catch (MessagingException | IOException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
