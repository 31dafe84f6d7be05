package online.backgroundremove.system;

import static online.backgroundremove.system.AccountSite.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;

/** What goes wrong between people, their browsers, their mail and those who want to be them. */
class AccountTroublesIT {

    private static final String EMAIL = "grace@example.org";

    private static final Map<String, String> STRICT = Map.of(
            "ACCOUNT_SESSION_ROTATE_AFTER",
            "PT0S",
            "ACCOUNT_SESSION_GRACE",
            "PT0S",
            "ACCOUNT_RESET_LASTS",
            "PT0S",
            "ACCOUNT_TRIES_PER_NETWORK",
            "20");

    @Test
    @Proves({"ACC-3", "ACC-5", "ACC-10"})
    void endsASessionWhoseOldSecretComesBackAndRefusesLinksThatAreOver() {
        try (RunningService service = RunningService.startWithoutNets(STRICT)) {
            AccountSite owner = new AccountSite(service).enter(EMAIL);
            String stolen = owner.cookie().getValue();
            assertThat(owner.isSignedIn()).as("offered another secret").isTrue();
            String replaced = owner.cookie().getValue();
            assertThat(replaced).isNotEqualTo(stolen);
            assertThat(owner.isSignedIn()).as("with the other secret").isTrue();

            AccountSite thief = new AccountSite(service);
            thief.bring(stolen);
            assertThat(thief.isSignedIn()).isFalse();
            assertThat(owner.isSignedIn()).as("nobody knows who is the owner").isFalse();
            assertThat(owner.letters(EMAIL).get(0)).contains("A browser was signed out");
            assertThat(owner.signIn(EMAIL, PASSWORD).statusCode()).isEqualTo(303);

            owner.askForReset(EMAIL);
            assertThat(owner.reset(owner.link(EMAIL, "/reset"), "tree lamp orbit 55 zebra")
                            .statusCode())
                    .as("over")
                    .isEqualTo(410);
            entersInANetworkWithoutTries(service, owner);
        }
    }

    private static void entersInANetworkWithoutTries(RunningService service, AccountSite owner) {
        AccountSite guesser = new AccountSite(service);
        int guesses = 0;
        while (guesser.signIn("somebody" + guesses + "@example.org", "guess").statusCode() == 403) {
            guesses++;
        }
        assertThat(guesses).isBetween(5, 20);
        assertThat(owner.signIn(EMAIL, PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    @Proves("ACC-8")
    void makesAnAccountWhileTheMailServerIsDown() throws IOException {
        int port = freePort();
        try (RunningService service = RunningService.startWithoutNets(
                Map.of("MAIL_HOST", "127.0.0.1", "MAIL_PORT", Integer.toString(port), "MAIL_SECURITY", "none"))) {
            AccountSite site = new AccountSite(service);
            assertThat(site.signUp(EMAIL, PASSWORD).statusCode()).isEqualTo(200);
            assertThat(site.signIn(EMAIL, PASSWORD).body()).contains("Your address is not confirmed yet");

            GreenMail mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            mail.start();
            try {
                assertThat(mail.waitForIncomingEmail(Duration.ofMinutes(3).toMillis(), 1))
                        .isTrue();
                assertThat(mail.getReceivedMessages()[0].getAllRecipients())
                        .containsExactly(new InternetAddress(EMAIL));
            } catch (jakarta.mail.MessagingException unreadable) {
                throw new AssertionError(unreadable);
            } finally {
                mail.stop();
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}
