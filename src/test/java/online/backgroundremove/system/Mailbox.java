package online.backgroundremove.system;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A mail server that takes all that the service sends, and can be away for a while. */
public final class Mailbox implements AutoCloseable {

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
        long end = System.nanoTime() + 60_000_000_000L;
        while (to(address).size() < letters && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        return to(address);
    }

    /** The first link in the only letter to this address that has these words in it. */
    public String link(String address, String words) throws Exception {
        long end = System.nanoTime() + 60_000_000_000L;
        while (System.nanoTime() < end) {
            for (String text : to(address)) {
                if (text.contains(words)) {
                    return LINK.matcher(text)
                            .results()
                            .findFirst()
                            .map(MatchResult::group)
                            .orElseThrow();
                }
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("No letter to " + address + " says: " + words);
    }

    /** The letters to this address that have these words in their text, once there is one. */
    public List<MimeMessage> messages(String address, String words) throws Exception {
        long end = System.nanoTime() + 60_000_000_000L;
        while (System.nanoTime() < end) {
            List<MimeMessage> found = Arrays.stream(server.getReceivedMessages())
                    .filter(message -> isTo(message, address) && text(message).contains(words))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("No letter to " + address + " says: " + words);
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
