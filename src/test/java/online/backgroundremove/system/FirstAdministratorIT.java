package online.backgroundremove.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.backgroundremove.Proves;
import org.junit.jupiter.api.Test;

/** A new service on somebody's own machine: no mail server, nobody who may do anything yet. */
class FirstAdministratorIT {

    private static final String EMAIL = "owner@example.org";

    @Test
    @Proves({"STAFF-6", "CON-6", "POL-2"})
    void whoeverHasTheMachineBecomesAdministratorOnce() throws Exception {
        try (RunningService service = RunningService.startWithoutNets(Map.of())) {
            SiteVisitor owner = signedUp(service);
            Path file = service.data().resolve("first-administrator");
            String token = Files.readString(file).strip();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(service.log()).contains(file.toString()).doesNotContain(token);

            assertThat(appoint(owner, "guessed").body()).contains("This is not the start-up token.");
            assertThat(owner.get("/admin").statusCode()).isEqualTo(403);
            assertThat(appoint(owner, token).statusCode()).isEqualTo(303);

            assertThat(owner.get("/first-administrator").statusCode()).isEqualTo(404);
            assertThat(file).doesNotExist();
            owner.turnOnSecondFactor(StaffOffice.PASSWORD);
            assertThat(owner.get("/admin").statusCode()).isEqualTo(200);
            tellsTheVersionInForce(owner);
        }
    }

    private static SiteVisitor signedUp(RunningService service) {
        SiteVisitor owner = new SiteVisitor(service);
        owner.press("/sign-up", "id=\"sign-up\"", "Sign up", Map.of("email", EMAIL, "password", StaffOffice.PASSWORD));
        HttpResponse<String> outbox = owner.get("/outbox");
        assertThat(outbox.body()).contains(EMAIL, "Confirm your e-mail address");
        for (String header : new String[] {"X-Forwarded-For", "Forwarded", "X-Real-IP"}) {
            assertThat(owner.get("/outbox", header, "127.0.0.1").statusCode())
                    .as(header)
                    .isEqualTo(404);
        }
        Matcher link = Pattern.compile("/confirm\\?link=[\\w-]+").matcher(outbox.body());
        assertThat(link.find()).isTrue();
        owner.press(
                link.group(), "id=\"confirm\"", "Yes, this address is mine", Map.of("password", StaffOffice.PASSWORD));
        assertThat(owner.signIn(EMAIL, StaffOffice.PASSWORD).statusCode()).isEqualTo(303);
        return owner;
    }

    private static HttpResponse<String> appoint(SiteVisitor visitor, String token) {
        return visitor.press("/first-administrator", "id=\"token\"", "Become administrator", Map.of("value", token));
    }

    /** The first one, which a new service publishes by itself. */
    private static void tellsTheVersionInForce(SiteVisitor visitor) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        for (String page : new String[] {"/privacy", "/terms"}) {
            assertThat(visitor.get(page).body())
                    .as(page)
                    .containsPattern("datetime=\"(" + today + "|" + today.minusDays(1) + ")\"")
                    .contains("Last updated:", "Version 1, SHA-256");
        }
    }
}
